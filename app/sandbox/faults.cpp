// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "faults.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// How often a fault hits, from "next", "all" or "1/N".
std::optional<int> readWhen(const QString &text)
{
    if (text.isEmpty() || text == u"next") {
        return PlannedFault::OnlyNext;
    }
    bool isNumber = text == u"all";
    const int oneIn = isNumber ? 1 : text.startsWith(u"1/") ? text.sliced(2).toInt(&isNumber) : 0;
    return isNumber && oneIn > 0 ? std::optional(oneIn) : std::nullopt;
}

} // namespace

std::variant<PlannedFault, QString> readFault(const QString &text)
{
    const QString what = text.section(u'@', 0, 0);
    const QString when = what.section(u':', 1);
    const auto kind = faultKindFromName(what.section(u':', 0, 0));
    if (!kind) {
        return u"unknown fault \"%1\"; there are: %2"_s.arg(what.section(u':', 0, 0), faultKinds());
    }
    const auto oneIn = readWhen(when);
    if (!oneIn) {
        return u"a fault happens \"next\", \"all\" or \"1/N\", not \"%1\""_s.arg(when);
    }
    return PlannedFault{*kind, *oneIn, text.section(u'@', 1)};
}

QString faultHelp()
{
    return u"A fault is KIND[:WHEN][@WHERE].\n"
           "KIND is one of: %1.\n"
           "WHEN is \"next\" (the next request that fits, the default), \"all\", or \"1/N\" (every Nth).\n"
           "WHERE is a part of \"METHOD /path\", e.g. \"@PATCH /v1/users\"; without it, every request fits.\n\n"
           "While it runs, POST /sandbox/fault {\"kind\", \"when\", \"path\"} adds a fault (kind \"none\" ends all),\n"
           "POST /sandbox/user {\"userId\", …} changes a user as somebody else would, and\n"
           "POST /sandbox/expire {\"refresh\": true|false} lets all tokens expire."_s.arg(faultKinds());
}

void Faults::add(const PlannedFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_planned.push_back(fault);
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_planned.clear();
}

std::optional<FaultKind> Faults::take(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    const QString target = request.method + u' ' + request.path;
    for (auto planned = m_planned.begin(); planned != m_planned.end(); ++planned) {
        if (!target.contains(planned->where)) {
            continue;
        }
        const FaultKind kind = planned->kind;
        if (planned->oneIn == PlannedFault::OnlyNext) {
            m_planned.erase(planned);
            return kind;
        }
        if (++planned->seen % planned->oneIn == 0) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace sandbox
