// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "keyorder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

namespace {

/// Walks through the strings and brackets of valid JSON; everything else does not matter here.
class KeyScanner {
public:
    KeyScanner(const QByteArray &json, const QString &name)
        : m_json(json)
        , m_name(name)
    {
    }

    QStringList scan()
    {
        while (m_position < m_json.size()) {
            step(m_json.at(m_position));
        }
        return m_keys;
    }

private:
    void step(char letter)
    {
        if (letter == '"') {
            takeString();
            return;
        }
        if (letter == '{' || letter == '[') {
            ++m_depth;
        } else if (letter == '}' || letter == ']') {
            --m_depth;
        }
        ++m_position;
    }

    void takeString()
    {
        const qsizetype start = m_position++;
        while (m_position < m_json.size() && m_json.at(m_position) != '"') {
            m_position += m_json.at(m_position) == '\\' ? 2 : 1;
        }
        ++m_position;
        if (isFollowedByColon()) {
            takeKey(unescaped(m_json.sliced(start, m_position - start)));
        }
    }

    void takeKey(const QString &key)
    {
        if (m_depth == 1) {
            m_topKey = key;
        } else if (m_depth == 2 && m_topKey == m_name) {
            m_keys.removeAll(key);
            m_keys.append(key);
        }
    }

    bool isFollowedByColon() const
    {
        qsizetype next = m_position;
        while (next < m_json.size() && std::isspace(static_cast<unsigned char>(m_json.at(next)))) {
            ++next;
        }
        return next < m_json.size() && m_json.at(next) == ':';
    }

    static QString unescaped(const QByteArray &quoted)
    {
        return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
    }

    const QByteArray &m_json;
    const QString &m_name;
    qsizetype m_position = 0;
    int m_depth = 0;
    QString m_topKey;
    QStringList m_keys;
};

} // namespace

QStringList keysInOrder(const QByteArray &json, const QString &name)
{
    return KeyScanner(json, name).scan();
}

} // namespace sandbox
