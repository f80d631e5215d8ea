// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <utility>
#include <variant>

#include "api/apierror.h"

namespace userdesk {

/// A value or an ApiError, with the names of std::expected, so that it can become one.
template <typename T> class Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): as std::expected
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(ApiError error) // NOLINT(google-explicit-constructor): stands for std::unexpected
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    const ApiError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, ApiError> m_content;
};

/// For calls that give nothing back but whether they worked.
using Done = Result<std::monostate>;

template <typename T> using Callback = std::function<void(const Result<T> &result)>;

} // namespace userdesk
