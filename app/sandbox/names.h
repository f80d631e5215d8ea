// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QString>

namespace sandbox {

/// A name as it is written, and the Latin letters that stand for it in an e-mail address.
struct Name {
    QString text;
    QString address;
};

/// Where made-up users come from: how they are called, which language and clock they use, where they work.
struct Culture {
    QString locale;
    std::vector<QString> timezones;
    QString phonePrefix;
    std::vector<Name> firstNames;
    std::vector<Name> lastNames;
    std::vector<QString> cities;
    std::vector<Name> companies; ///< the address is the label of the company's domain
};

const std::vector<Culture> &cultures();
const std::vector<QString> &industries();

} // namespace sandbox
