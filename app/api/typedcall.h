// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <utility>

#include "api/apiclient.h"

namespace userdesk {

/// Sends a request and reads its answer with @p read. An answer to a change that can't be read leaves the outcome
/// unknown.
template <typename T>
void sendTyped(ApiClient &client, const ApiRequest &request, QObject *context, Result<T> (*read)(const QJsonObject &),
               Callback<T> done)
{
    const bool changes = request.effect == ApiRequest::Effect::Changes;
    client.send(request, context, [changes, read, done = std::move(done)](const Result<QJsonObject> &answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        const Result<T> value = read(*answer);
        if (value) {
            done(value);
            return;
        }
        ApiError error = value.error();
        error.outcomeUnknown = changes;
        done(error);
    });
}

} // namespace userdesk
