// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

class QTranslator;

namespace userdesk {

/// The language of the interface, and with it the order, the numbers and the dates of its locale, the direction of
/// reading and Qt's own texts. It can change while the program runs; whoever shows texts builds them anew then.
class Language : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< e.g. "tr"
        QString name; ///< in the language itself, e.g. "Türkçe"
    };

    /// For trying out: English with accents, a third longer, so that a text which isn't translatable or doesn't fit is
    /// seen.
    static QString pseudoCode();

    /// What the program has translations for, by name; the pseudo-language is not among them.
    static QList<Choice> offered();

    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Turns to @p wanted, a language's code ("tr"), a locale ("de_AT") or the pseudo-language; to the system's where
    /// it is empty. What the program has no translations for is shown in English.
    void use(const QString &wanted);

    /// The language of the texts, e.g. "tr"; also what the server is asked to answer in.
    QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    void install(std::unique_ptr<QTranslator> translator);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace userdesk
