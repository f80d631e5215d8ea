// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "httpadapter.h"

namespace sandbox {

namespace {

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

} // namespace

Request fromHttp(const httplib::Request &request)
{
    return {
        QString::fromStdString(request.method), QString::fromStdString(request.path),
        header(request, "Authorization"),       header(request, "Accept-Language"),
        header(request, "Content-Type"),        QByteArray::fromStdString(request.body),
    };
}

void writeHead(const Reply &reply, httplib::Response &response)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers) {
        response.set_header(name.toStdString(), value.toStdString());
    }
}

void write(const Reply &reply, httplib::Response &response)
{
    writeHead(reply, response);
    if (!reply.body.isEmpty()) {
        response.set_content(reply.body.constData(), static_cast<size_t>(reply.body.size()),
                             reply.contentType.toStdString());
    }
}

} // namespace sandbox
