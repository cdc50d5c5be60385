#include "core/timeline/item_span.h"

#include <algorithm>

namespace entente::timeline {
namespace {

using base::DateEnd;
using base::DatePrecision;
using base::EdtfDate;
using model::RecordKind;

EndLook lookOf(const DateEnd& end) {
    if (end.kind == DateEnd::Kind::Open)
        return EndLook::Open;
    if (end.kind == DateEnd::Kind::Unknown)
        return EndLook::Unknown;
    switch (end.precision) {
    case DatePrecision::Year:
        return EndLook::Year;
    case DatePrecision::Month:
        return EndLook::Month;
    case DatePrecision::Day:
        break;
    }
    return EndLook::Sharp;
}

bool isVague(const DateEnd& end) {
    return end.kind == DateEnd::Kind::Point && end.qualifier != base::DateQualifier::None;
}

bool isKnown(const DateEnd& end) { return end.kind == DateEnd::Kind::Point; }

ItemSpan spanOfDate(const EdtfDate& date, base::Day today) {
    const DateEnd& start = date.start();
    const DateEnd end = date.end().value_or(start);
    ItemSpan span;
    span.traits.start = lookOf(start);
    span.traits.end = lookOf(end);
    span.traits.startVague = isVague(start);
    span.traits.endVague = isVague(end);
    const base::Day known = isKnown(start) ? start.days().first : end.days().first;
    span.first = known.value;
    if (isKnown(end))
        span.last = end.days().last.value;
    else
        span.last = std::max(start.days().last.value,
                             end.kind == DateEnd::Kind::Open ? today.value : start.days().last.value);
    span.effective = span.first;
    return span;
}

// From the signing to the end of its being in force.
ItemSpan agreementSpan(const EdtfDate& date, const EdtfDate& inForce, base::Day today) {
    ItemSpan span = spanOfDate(inForce, today);
    const ItemSpan made = spanOfDate(date, today);
    span.traits.inForce = span.traits.end == EndLook::Open && span.first <= today.value;
    span.effective = std::max(span.first, made.first);
    if (made.first < span.first) {
        span.first = made.first;
        span.traits.start = made.traits.start;
        span.traits.startVague = made.traits.startVague;
    }
    span.last = std::max(span.last, made.last);
    return span;
}

// From the day it was made to its due date; one of the two may be missing.
ItemSpan commitmentSpan(const EdtfDate& made, const EdtfDate& due, base::Day today) {
    ItemSpan span = spanOfDate(made, today);
    const ItemSpan until = spanOfDate(due, today);
    if (until.last < span.first)
        return span;
    span.last = until.last;
    span.traits.end = until.traits.end;
    span.traits.endVague = until.traits.endVague;
    return span;
}

// Over all its steps, whether or not they were put together before.
ItemSpan dealSpan(const EdtfDate& date, const std::vector<base::Day>& steps, base::Day today) {
    ItemSpan span = spanOfDate(date, today);
    for (const base::Day step : steps) {
        if (step.value < span.first) {
            span.first = span.effective = step.value;
            span.traits.start = EndLook::Sharp;
        }
        if (step.value > span.last) {
            span.last = step.value;
            span.traits.end = EndLook::Sharp;
        }
    }
    return span;
}

std::optional<ItemSpan> datedSpan(const model::RecordRow& row, base::Day today) {
    if (!row.date && !row.span)
        return std::nullopt;
    const EdtfDate& date = row.date ? *row.date : *row.span;
    const EdtfDate& span = row.span ? *row.span : *row.date;
    switch (row.kind) {
    case RecordKind::Agreement:
        return row.span ? agreementSpan(date, span, today) : spanOfDate(date, today);
    case RecordKind::Commitment:
        return commitmentSpan(date, span, today);
    case RecordKind::Deal:
        return dealSpan(span, row.steps, today);
    case RecordKind::Meeting:
    case RecordKind::Event:
        break;
    }
    return spanOfDate(date, today);
}

} // namespace

std::optional<ItemSpan> spanOf(const model::RecordRow& row, base::Day today) {
    auto span = datedSpan(row, today);
    if (!span)
        return std::nullopt;
    span->traits.unverified = row.unverified;
    span->traits.planned = row.status == "planned";
    span->traits.cancelled = row.status == "cancelled";
    return span;
}

} // namespace entente::timeline
