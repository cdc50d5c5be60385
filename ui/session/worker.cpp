#include "ui/session/worker.h"

namespace entente::ui {

Worker::Worker(AtEnd atEnd) : m_atEnd(atEnd), m_thread([this] { run(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        if (m_atEnd == AtEnd::DropWaiting)
            m_jobs.clear();
    }
    m_wake.notify_one();
    m_thread.join();
}

void Worker::post(std::function<void()> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::run() {
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace entente::ui
