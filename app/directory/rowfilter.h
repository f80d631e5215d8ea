// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QString>

#include "directory/searchquery.h"

namespace userdesk {

class UserRows;
struct UserFilter;

/// Which rows pass everything of @p filter but its words, a mark for each; empty where it asks for nothing.
std::vector<quint8> passingRows(const UserRows &rows, const UserFilter &filter);

/// The first of @p narrowings whose value nobody has, such as "status:blokced"; empty where each is somebody's.
QString unmatchedNarrowing(const UserRows &rows, const std::vector<SearchQuery::Narrowing> &narrowings);

} // namespace userdesk
