// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "router.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool hasParameter(const Route &route)
{
    return route.path.endsWith(u'}');
}

/// How far the path of a route with a parameter is fixed.
QStringView fixedPart(const Route &route)
{
    return QStringView(route.path).first(route.path.lastIndexOf(u'/') + 1);
}

bool fits(const Route &route, const QString &path)
{
    if (!hasParameter(route)) {
        return route.path == path;
    }
    const QStringView fixed = fixedPart(route);
    return path.startsWith(fixed) && path.size() > fixed.size() && !path.sliced(fixed.size()).contains(u'/');
}

} // namespace

Router::Router(const UserBook &book, const Tokens &tokens)
    : m_book(book)
    , m_tokens(tokens)
{
}

void Router::add(Route route)
{
    m_routes.push_back(std::move(route));
}

Reply Router::answer(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    Call call{request, {}, languageOfHeader(request.acceptLanguage)};
    bool knowsPath = false;
    try {
        for (const Route &route : m_routes) {
            const bool fitsPath = fits(route, request.path);
            if (fitsPath && route.method == request.method) {
                return dispatch(route, request, call);
            }
            knowsPath |= fitsPath;
        }
        throw knowsPath ? Refusal{405, {Message::WrongMethod, {request.method}}}
                        : Refusal{404, {Message::NoSuchPage, {request.path}}};
    } catch (const Refusal &refusal) {
        return errorReply(refusal, request.path, call.language);
    }
}

Reply Router::dispatch(const Route &route, const Request &request, Call &call) const
{
    if (hasParameter(route)) {
        call.pathParameter = request.path.sliced(fixedPart(route).size());
    }
    if (route.access == Access::SignedIn) {
        signIn(call);
    }
    return route.operation(call);
}

void Router::signIn(Call &call) const
{
    const QByteArray &header = call.request.authorization;
    if (!header.toLower().startsWith("bearer ")) {
        throw Refusal{401, {Message::TokenMissing, {}}};
    }
    QString userId;
    const auto verdict = m_tokens.check(header.sliced(7).trimmed(), userId);
    if (verdict != Tokens::Verdict::Valid) {
        const bool isExpired = verdict == Tokens::Verdict::Expired;
        throw Refusal{401, {isExpired ? Message::TokenExpired : Message::TokenInvalid, {}}};
    }
    const auto number = m_book.findId(userId);
    if (!number) {
        throw Refusal{401, {Message::TokenInvalid, {}}};
    }
    call.operatorNumber = *number;
    call.operatorUser = m_book.at(*number);
    call.language = languageOfLocale(call.operatorUser.locale);
    if (call.operatorUser.status != Status::Active) {
        throw Refusal{401, {Message::NotActive, {nameOf(call.operatorUser.status)}}};
    }
}

} // namespace sandbox
