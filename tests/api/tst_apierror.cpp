// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "api/apierror.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

using Kind = ApiError::Kind;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

struct Form {
    const char *name;
    QByteArray body;
    QString words;
    QHash<QString, QString> fields;
};

/// One body of each form that the contract lists, and what is to be read from it.
QList<Form> bodyForms()
{
    const QHash<QString, QString> none;
    const QHash<QString, QString> midName{{u"midName"_s, u"Too long."_s}};
    return {
        {"spring", R"({"timestamp":"2026-01-01T00:00:00Z","status":1,"error":"Bad","message":"Said.","path":"/v1"})",
         u"Said."_s, none},
        {"spring without message", R"({"timestamp":1,"status":1,"error":"Bad Request","message":"","path":"/v1"})",
         u"Bad Request"_s, none},
        {"spring with errors",
         R"({"status":1,"message":"Said.","errors":[{"field":"midName","defaultMessage":"Too long."}]})", u"Said."_s,
         midName},
        {"problem details",
         R"({"type":"about:blank","title":"Bad","status":1,"detail":"Said.","errors":[{"field":"midName","detail":"Too long."}]})",
         u"Said."_s, midName},
        {"problem details with a title alone", R"({"type":"about:blank","title":"Said."})", u"Said."_s, none},
        {"message", R"({"message":"Said."})", u"Said."_s, none},
        {"error", R"({"error":"Said."})", u"Said."_s, none},
        {"error as object", R"({"error":{"message":"Said."}})", u"Said."_s, none},
        {"errors as list", R"({"errors":[{"field":"midName","message":"Too long."}]})", QString(), midName},
        {"errors by pointer", R"({"errors":[{"detail":"Too long.","pointer":"#/midName"}]})", QString(), midName},
        {"errors by path", R"({"errors":{"$.user.midName[0]":"Too long."}})", QString(), midName},
        {"errors of an array's entry", R"({"errors":[{"field":"/midName/0","message":"Too long."}]})", QString(),
         midName},
        {"invalid params", R"({"invalid-params":[{"name":"midName","reason":"Too long."}]})", QString(), midName},
        {"errors as list of texts", R"({"errors":["One.","Two."]})", u"One. Two."_s, none},
        {"errors without field", R"({"errors":[{"message":"One."}]})", u"One."_s, none},
        {"errors as object", R"({"errors":{"midName":["Too","long."]}})", QString(), midName},
        {"errors as object of texts", R"({"errors":{"midName":"Too long."}})", QString(), midName},
        {"list at the top", R"([{"field":"midName","message":"Too long."}])", QString(), midName},
        {"plain text", "  Said.\n", u"Said."_s, none},
        {"html", "<!DOCTYPE html><html><head><TITLE>502 Bad\nGateway</TITLE></head><body>x</body></html>",
         u"502 Bad Gateway"_s, none},
        {"html without title", "<html><body>x</body></html>", QString(), none},
        {"nothing", {}, QString(), none},
        {"half a body", "{\"message\":\"Said", QString(), none},
        {"unrelated object", R"({"a":1})", QString(), none},
        {"wrong types", R"({"message":5,"error":true,"errors":7})", QString(), none},
    };
}

} // namespace

class TestApiError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusDecidesTheKind_data();
    void statusDecidesTheKind();
    void bodyAddsWords_data();
    void bodyAddsWords();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void hostileTextsBecomeOneParagraph_data();
    void hostileTextsBecomeOneParagraph();
    void manyErrorsAreReadInReasonableTime();
    void transportDecidesTheWords_data();
    void transportDecidesTheWords();
    void protocolErrorNamesWhatIsWrong();
};

void TestApiError::statusDecidesTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](int status, Kind kind, const QString &words) {
        QTest::addRow("%d", status) << status << int(kind) << words;
    };
    row(400, Kind::Invalid, u"The server refused what was sent."_s);
    row(401, Kind::Unauthorized, u"Your session has expired."_s);
    row(403, Kind::Forbidden, u"The server doesn't allow this with your roles."_s);
    row(404, Kind::NotFound, u"The server doesn't know this user."_s);
    row(405, Kind::Invalid, u"The server refused what was sent."_s);
    row(408, Kind::Timeout, u"The server timed out (408)."_s);
    row(409, Kind::Conflict, u"Someone else has changed this user since."_s);
    row(413, Kind::Invalid, u"The server refused what was sent."_s);
    row(422, Kind::Invalid, u"The server refused what was sent."_s);
    row(429, Kind::TooManyRequests, u"The server has had too many requests and asks to wait."_s);
    row(500, Kind::ServerFault, u"Server error (500)."_s);
    row(502, Kind::ServerFault, u"Server error (502)."_s);
    row(503, Kind::ServerFault, u"Server error (503)."_s);
    row(504, Kind::ServerFault, u"Server error (504)."_s);
    row(599, Kind::ServerFault, u"Server error (599)."_s);
    row(307, Kind::Protocol, u"The server sent an unexpected response (307)."_s);
    row(100, Kind::Protocol, u"The server sent an unexpected response (100)."_s);
}

void TestApiError::statusDecidesTheKind()
{
    QFETCH(int, status);
    // The body only adds words: none of its forms changes the kind.
    for (const Form &form : bodyForms()) {
        const ApiError error = errorFromAnswer(status, form.body, {}, now);
        QTEST(int(error.kind), "kind");
        QTEST(error.words, "words");
        QCOMPARE(error.status, status);
        QVERIFY(!error.outcomeUnknown);
    }
}

void TestApiError::bodyAddsWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QHash<QString, QString>>("fields");
    for (const Form &form : bodyForms()) {
        QTest::newRow(form.name) << form.body << form.words << form.fields;
    }
}

void TestApiError::bodyAddsWords()
{
    QFETCH(QByteArray, body);
    for (const int status : {400, 401, 403, 404, 409, 422, 429, 500, 502, 503}) {
        const ApiError error = errorFromAnswer(status, body, {}, now);
        QTEST(error.serverWords, "words");
        QTEST(error.fieldWords, "fields");
    }
}

void TestApiError::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: no wait asked for
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("space around") << QByteArray(" 3 ") << qint64(3);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("a week is cut to five minutes") << QByteArray("604800") << qint64(300);
    QTest::newRow("huge") << QByteArray("999999999999999999999999") << qint64(300);
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:01:30 GMT") << qint64(90);
    QTest::newRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::newRow("date far away") << QByteArray("Wed, 01 Mar 2051 12:00:00 GMT") << qint64(300);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("half a date") << QByteArray("Sun, 01 Mar") << qint64(-1);
}

void TestApiError::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    const auto wait = errorFromAnswer(429, {}, header, now).retryAfter;
    QTEST(wait ? qint64(wait->count()) : qint64(-1), "seconds");
}

void TestApiError::hostileTextsBecomeOneParagraph_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("words");
    QTest::newRow("markup stays text") << u"<b onclick=x>&amp;</b>."_s << u"<b onclick=x>&amp;</b>."_s;
    QTest::newRow("line breaks") << u"a\n\n\tb\r"_s << u"a b"_s;
    QTest::newRow("NUL and escape") << u"a"_s + QChar(u'\0') + u"\x1b[31mb"_s << u"a [31mb"_s;
    QTest::newRow("right-to-left mark and emoji") << u"a\u202eb😀"_s << u"a\u202eb😀"_s;
    QTest::newRow("placeholders") << u"%1 %n %2"_s << u"%1 %n %2"_s;
    QTest::newRow("10,000 characters") << QString(10'000, u'x') << QString(999, u'x') + u'…';
}

void TestApiError::hostileTextsBecomeOneParagraph()
{
    QFETCH(QString, said);
    const QByteArray json = QJsonDocument(QJsonObject{{u"message"_s, said}}).toJson();
    QTEST(errorFromAnswer(400, json, {}, now).serverWords, "words");
    const QByteArray list = QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{said}}}).toJson();
    QTEST(errorFromAnswer(400, list, {}, now).serverWords, "words");
    const QByteArray map = QJsonDocument(QJsonObject{{u"errors"_s, QJsonObject{{u"midName"_s, said}}}}).toJson();
    QTEST(errorFromAnswer(400, map, {}, now).fieldWords.value(u"midName"_s), "words");
}

void TestApiError::manyErrorsAreReadInReasonableTime()
{
    QJsonArray many;
    for (int i = 0; i < 100'000; ++i) {
        many.append(u"Wrong, wrong, wrong."_s);
    }
    const QJsonObject body{{u"errors"_s, many}};
    QElapsedTimer clock;
    clock.start();
    const ApiError error = errorFromAnswer(400, QJsonDocument(body).toJson(), {}, now);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(error.serverWords.startsWith(u"Wrong, wrong, wrong. Wrong"_s));
    QVERIFY(error.serverWords.size() <= 1'000);
}

void TestApiError::transportDecidesTheWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, QNetworkReply::NetworkError code, Kind kind, const QString &words) {
        QTest::newRow(name) << int(code) << int(kind) << words;
    };
    row("no such host", QNetworkReply::HostNotFoundError, Kind::Offline,
        u"The server api.example can't be found. Check the address and the network."_s);
    row("refused", QNetworkReply::ConnectionRefusedError, Kind::Offline,
        u"The server api.example can't be reached: it refuses connections."_s);
    row("closed", QNetworkReply::RemoteHostClosedError, Kind::Offline,
        u"The connection to api.example broke off before the server answered."_s);
    row("would have been sent again", QNetworkReply::ContentReSendError, Kind::Offline,
        u"The connection to api.example broke off before the server answered."_s);
    row("TLS", QNetworkReply::SslHandshakeFailedError, Kind::Untrusted,
        u"The connection to api.example is not secure: %2 why."_s);
    row("given up", QNetworkReply::OperationCanceledError, Kind::Cancelled, u"The request was cancelled."_s);
    row("any other", QNetworkReply::NetworkSessionFailedError, Kind::Offline,
        u"The server api.example can't be reached: %2 why."_s);
}

void TestApiError::transportDecidesTheWords()
{
    QFETCH(int, code);
    const ApiError error =
        errorFromTransport(static_cast<QNetworkReply::NetworkError>(code), u"api.example"_s, u"%2 why"_s);
    QTEST(int(error.kind), "kind");
    QTEST(error.words, "words");
    QCOMPARE(error.status, 0);
}

void TestApiError::protocolErrorNamesWhatIsWrong()
{
    const ApiError error = protocolError(u"its property “x” is missing"_s);
    QVERIFY(error.kind == Kind::Protocol);
    QCOMPARE(error.words, u"The server's answer can't be read: its property “x” is missing."_s);
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
