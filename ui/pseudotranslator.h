// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

#include <QTranslator>

namespace userdesk {

/// Makes of every text of the program a longer one with accents, between brackets: what stays plain was never
/// translatable, what lost a bracket is cut, and what has several pairs was glued together.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    /// @p english has the plurals.
    explicit PseudoTranslator(std::unique_ptr<QTranslator> english);

    /// The text with its placeholders, its mnemonic and its lines as they are.
    static QString pseudo(const QString &text);

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    std::unique_ptr<QTranslator> m_english;
};

} // namespace userdesk
