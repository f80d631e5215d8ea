// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "names.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// Letters that no decomposition turns into ASCII.
QString specialLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ı':
        return u"i"_s;
    case u'ł':
        return u"l"_s;
    case u'ß':
        return u"ss"_s;
    case u'ø':
        return u"o"_s;
    case u'đ':
        return u"d"_s;
    case u'æ':
        return u"ae"_s;
    default:
        return {};
    }
}

QString latinised(const QString &text)
{
    QString result;
    for (const QChar letter : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber()) {
            result += letter;
        } else {
            result += specialLetter(letter);
        }
    }
    return result;
}

/// "王=wang" carries its own address, "Müller" needs none.
std::vector<Name> names(const QString &list)
{
    std::vector<Name> result;
    for (const QString &entry : list.split(u',')) {
        const QStringList parts = entry.split(u'=');
        result.push_back({parts.first(), parts.size() > 1 ? parts.last() : latinised(parts.first())});
    }
    return result;
}

std::vector<QString> texts(const QString &list)
{
    const QStringList parts = list.split(u',');
    return {parts.begin(), parts.end()};
}

struct Row {
    QString locale, timezones, phonePrefix, firstNames, lastNames, cities, companies;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {u"tr_TR"_s, u"Europe/Istanbul"_s, u"+90 532"_s,
         u"Ayşe,Mehmet,Zeynep,Emre,Elif,Çağrı,Gülşah,İbrahim,Özge,Ümit,Şükrü,Işıl,Hüseyin,Tuğba"_s,
         u"Yılmaz,Kaya,Demir,Çelik,Şahin,Öztürk,Yıldız,Aydın,Güneş,Doğan,Kılıç,Işık,Türkoğlu,Ünal"_s,
         u"İstanbul,Ankara,İzmir,Muğla,Şanlıurfa"_s, u"Güneş Enerji,İklim Tarım,Boğaziçi Lojistik,Yeşil Sera"_s},
        {u"ar_EG"_s, u"Africa/Cairo"_s, u"+20 100"_s,
         u"محمد=mohamed,فاطمة=fatma,أحمد=ahmed,ليلى=layla,يوسف=youssef,مريم=mariam,عمر=omar,نور=nour"_s,
         u"الحسن=elhassan,المصري=elmasry,منصور=mansour,حداد=haddad,سليمان=soliman,الشريف=elsherif"_s,
         u"القاهرة,الإسكندرية,أسوان"_s, u"شركة النيل=nile-trading,دلتا للزراعة=delta-agri"_s},
        {u"zh_CN"_s, u"Asia/Shanghai"_s, u"+86 138"_s,
         u"伟=wei,芳=fang,秀英=xiuying,强=qiang,丽=li,子涵=zihan,浩然=haoran,欣怡=xinyi"_s,
         u"王=wang,李=li,张=zhang,刘=liu,陈=chen,杨=yang,欧阳=ouyang,黄=huang"_s, u"上海,北京,深圳,成都"_s,
         u"长江科技=changjiang-tech,东方农业=dongfang-agri"_s},
        {u"de_DE"_s, u"Europe/Berlin"_s, u"+49 151"_s,
         u"Jürgen,Käthe,Lukas,Anna-Lena,Björn,Sören,Uschi,Heike,Götz,Änne"_s,
         u"Müller,Weiß,Schröder,Großmann,Köhler,Jäger,Groß,Schäfer,von der Heide,Böhm"_s,
         u"Berlin,München,Köln,Düsseldorf"_s,
         u"Nordwind GmbH=nordwind,Grünfeld AG=gruenfeld,Wetterhahn KG=wetterhahn"_s},
        {u"fr_FR"_s, u"Europe/Paris"_s, u"+33 612"_s, u"Élodie,François,Zoé,Jérôme,Anaïs,Benoît,Chloé,Loïc"_s,
         u"Lefèvre,D’Aubigné,Gauthier,Noël,Besançon,Rodríguez-Morel,Desprès,L’Hôpital"_s,
         u"Paris,Nîmes,Orléans,Besançon"_s, u"Ciel Bleu SARL=ciel-bleu,Météo Vigne=meteo-vigne"_s},
        {u"pl_PL"_s, u"Europe/Warsaw"_s, u"+48 601"_s,
         u"Łukasz,Małgorzata,Paweł,Zofia,Grażyna,Żaneta,Świętosław,Jacek"_s,
         u"Wójcik,Kowalczyk,Zieliński,Dąbrowska,Łęcki,Świątek,Źrebiec,Nowak"_s, u"Warszawa,Łódź,Kraków,Gdańsk"_s,
         u"Wisła Dane=wisla-dane,Żniwa SA=zniwa"_s},
        {u"el_GR"_s, u"Europe/Athens"_s, u"+30 694"_s,
         u"Γιώργος=giorgos,Ελένη=eleni,Νίκος=nikos,Μαρία=maria,Άννα=anna,Δημήτρης=dimitris"_s,
         u"Παπαδόπουλος=papadopoulos,Οικονόμου=oikonomou,Αγγελόπουλος=angelopoulos,Βλάχος=vlachos"_s,
         u"Αθήνα,Θεσσαλονίκη,Ηράκλειο"_s, u"Αιγαίο ΑΕ=aigaio"_s},
        {u"es_MX"_s, u"America/Mexico_City,America/Tijuana"_s, u"+52 55"_s,
         u"José,María,Íñigo,Nuria,Ángel,Begoña,Raúl,Lucía"_s,
         u"Núñez,García Márquez,Peña,Ibáñez,Muñoz,Ávila,de la Cruz,Zúñiga"_s, u"Ciudad de México,Mérida,León"_s,
         u"Sol y Maíz=sol-y-maiz,Niño Azul=nino-azul"_s},
        {u"vi_VN"_s, u"Asia/Ho_Chi_Minh"_s, u"+84 90"_s, u"Đức,Hương,Minh Tuấn,Thị Lan,Quốc Bảo,Ngọc Ánh"_s,
         u"Nguyễn,Trần,Lê,Phạm,Đặng,Vũ"_s, u"Hà Nội,Thành phố Hồ Chí Minh,Đà Nẵng"_s, u"Sông Hồng=song-hong"_s},
        {u"ja_JP"_s, u"Asia/Tokyo"_s, u"+81 90"_s,
         u"花子=hanako,太郎=taro,さくら=sakura,健一=kenichi,美咲=misaki,翔太=shota"_s,
         u"佐藤=sato,鈴木=suzuki,高橋=takahashi,渡辺=watanabe,小林=kobayashi,山本=yamamoto"_s, u"東京,大阪,札幌"_s,
         u"富士気象=fuji-weather"_s},
        {u"ru_RU"_s, u"Europe/Moscow,Asia/Yekaterinburg"_s, u"+7 916"_s,
         u"Алексей=aleksey,Ольга=olga,Дмитрий=dmitriy,Наталья=natalya,Пётр=petr"_s,
         u"Иванов=ivanov,Смирнова=smirnova,Кузнецов=kuznetsov,Соловьёв=solovyev,Щербаков=shcherbakov"_s,
         u"Москва,Екатеринбург"_s, u"Северный ветер=severny-veter"_s},
        {u"he_IL"_s, u"Asia/Jerusalem"_s, u"+972 52"_s, u"נועה=noa,יוסף=yosef,תמר=tamar,איתי=itai"_s,
         u"כהן=cohen,לוי=levi,מזרחי=mizrahi,פרץ=peretz"_s, u"תל אביב,חיפה"_s, u"גלים=galim"_s},
        {u"hi_IN"_s, u"Asia/Kolkata"_s, u"+91 98"_s, u"प्रिया=priya,राहुल=rahul,अनिता=anita,विजय=vijay"_s,
         u"शर्मा=sharma,गुप्ता=gupta,पटेल=patel,सिंह=singh"_s, u"नई दिल्ली,मुंबई"_s, u"मानसून डेटा=monsoon-data"_s},
        {u"ko_KR"_s, u"Asia/Seoul"_s, u"+82 10"_s, u"서연=seoyeon,민준=minjun,지우=jiwoo,도윤=doyun"_s,
         u"김=kim,이=lee,박=park,최=choi"_s, u"서울,부산"_s, u"한강 기상=hangang-weather"_s},
        {u"en_GB"_s, u"Europe/London"_s, u"+44 7700"_s, u"Siobhán,Oliver,Amelia,Zoë,Harry,Mairi,Anne-Marie,Jack"_s,
         u"O’Connor,Smith-Jones,MacDonald,Brontë,Clarke,Ng,Okafor,Wright"_s, u"London,Leeds,Kirkcaldy"_s,
         u"Harbour Light Ltd=harbour-light,Weathervane Ltd=weathervane"_s},
        {u"en_US"_s, u"America/New_York,America/Los_Angeles,America/Anchorage"_s, u"+1 555"_s,
         u"Madison,Tyler,Renée,DeShawn,Grace,Miguel,Olivia,Bo"_s,
         u"Johnson,Williams,Peña-Lee,O’Brien,Washington,Li,Fitzgerald,Ruiz"_s, u"New York,San José,Anchorage"_s,
         u"Prairie Storm Inc=prairie-storm"_s},
    };
    return table;
}

std::vector<Culture> makeCultures()
{
    std::vector<Culture> result;
    for (const Row &row : rows()) {
        result.push_back({row.locale, texts(row.timezones), row.phonePrefix, names(row.firstNames),
                          names(row.lastNames), texts(row.cities), names(row.companies)});
    }
    return result;
}

} // namespace

const std::vector<Culture> &cultures()
{
    static const std::vector<Culture> all = makeCultures();
    return all;
}

const std::vector<QString> &industries()
{
    static const std::vector<QString> all = texts(u"Agriculture,Energy,Insurance,Logistics,Tourism,Public sector"_s);
    return all;
}

} // namespace sandbox
