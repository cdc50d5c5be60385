#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace entente::ui {

/// One thread that runs jobs in the order in which they were given. Its destructor finishes what was begun
/// and drops the rest, unless the worker was made to finish all.
class Worker {
  public:
    enum class AtEnd { DropWaiting, FinishWaiting };

    explicit Worker(AtEnd atEnd);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(std::function<void()> job);

  private:
    void run();

    AtEnd m_atEnd;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace entente::ui
