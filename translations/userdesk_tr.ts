<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AccountType</name>
    <message>
        <source>Individual</source>
        <translation>Bireysel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kurumsal</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server refused what was sent.</source>
        <translation>Sunucu, gönderileni kabul etmedi.</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Oturumunuzun süresi doldu.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this with your roles.</source>
        <translation>Rolleriniz bu işleme yetki vermiyor.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this user.</source>
        <translation>Sunucu bu kullanıcıyı tanımıyor.</translation>
    </message>
    <message>
        <source>Someone else has changed this user since.</source>
        <translation>Bu kullanıcıyı bu arada başka biri değiştirdi.</translation>
    </message>
    <message>
        <source>The server has had too many requests and asks to wait.</source>
        <translation>Sunucuya çok fazla istek geldi; beklenmesini istiyor.</translation>
    </message>
    <message>
        <source>Server error (%1).</source>
        <translation>Sunucu hatası (%1).</translation>
    </message>
    <message>
        <source>The server timed out (%1).</source>
        <translation>Sunucu zaman aşımına uğradı (%1).</translation>
    </message>
    <message>
        <source>The server sent an unexpected response (%1).</source>
        <translation>Sunucudan beklenmeyen bir yanıt geldi (%1).</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found. Check the address and the network.</source>
        <translation>%1 sunucusu bulunamıyor. Adresi ve ağ bağlantısını kontrol edin.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it refuses connections.</source>
        <translation>%1 sunucusuna ulaşılamıyor: bağlantıları reddediyor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the server answered.</source>
        <translation>%1 ile bağlantı, sunucu yanıt vermeden koptu.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2.</source>
        <translation>%1 ile bağlantı güvenli değil: %2.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>İstek iptal edildi.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: %2.</source>
        <translation>%1 sunucusuna ulaşılamıyor: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1.</source>
        <translation>Sunucunun yanıtı okunamıyor: %1.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy name</source>
        <translation>Adı kopyala</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Kullanıcı adını kopyala</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Kullanıcı ID’sini kopyala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Satırı kopyala</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>EditNotice</name>
    <message>
        <source>Looking for this user in the server&apos;s list…</source>
        <translation>Bu kullanıcı sunucudaki listede aranıyor…</translation>
    </message>
    <message>
        <source>You can edit meanwhile. Only what you type is sent.</source>
        <translation>Bu arada düzenleyebilirsiniz. Yalnızca yazdıklarınız gönderilir.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user.</source>
        <translation>Bu kullanıcı sunucudaki listede yok.</translation>
    </message>
    <message>
        <source>This user could not be looked up.</source>
        <translation>Bu kullanıcı aranamadı.</translation>
    </message>
    <message>
        <source>You can still edit the user by this ID. The fields are empty because their values are unknown. Only what you type is sent; the server&apos;s answer fills the rest.</source>
        <translation>Kullanıcıyı bu ID ile yine de düzenleyebilirsiniz. Değerleri bilinmediği için alanlar boş. Yalnızca yazdıklarınız gönderilir; kalanını sunucunun yanıtı doldurur.</translation>
    </message>
    <message>
        <source>The user could not be reloaded.</source>
        <translation>Kullanıcı yeniden yüklenemedi.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %Ln change(s).</source>
        <translation>
            <numerusform>%Ln değişiklik geri alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Yeniden oturum açtınız.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Değişiklikleriniz kaybolmadı. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more.</source>
        <translation>Bu kullanıcı artık sunucudaki listede yok.</translation>
    </message>
    <message>
        <source>What is shown was loaded before. You can still save: the server decides.</source>
        <translation>Gösterilenler daha önce yüklendi. Yine de kaydedebilirsiniz: kararı sunucu verir.</translation>
    </message>
    <message>
        <source>Not saved yet: the user has changed in the meantime.</source>
        <translation>Henüz kaydedilmedi: kullanıcı bu arada değişti.</translation>
    </message>
    <message>
        <source>Save again if this is what you want.</source>
        <translation>İstediğiniz buysa yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) are not valid.</source>
        <translation>
            <numerusform>Kaydedilemedi: %Ln alan geçerli değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save: no field is changed.</source>
        <translation>Kaydedilecek bir şey yok: hiçbir alan değişmedi.</translation>
    </message>
    <message>
        <source>Not saved: the server asked to wait before the next try.</source>
        <translation>Kaydedilmedi: sunucu yeniden denemeden önce beklenmesini istedi.</translation>
    </message>
    <message>
        <source>The last save is still under way. Save again when it has ended.</source>
        <translation>Son kayıt hâlâ sürüyor. Bitince yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1 of %2 pages searched.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 sayfanın %1 tanesi arandı.</translation>
    </message>
    <message>
        <source>This user was not found so far: you stopped the search.</source>
        <translation>Bu kullanıcı henüz bulunamadı: aramayı durdurdunuz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) searched.</source>
        <translation>
            <numerusform>%Ln sayfa arandı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPolicy</name>
    <message>
        <source>Only the user themselves or POWER_USER and above can change this.</source>
        <translation>Bunu yalnızca kullanıcının kendisi ya da POWER_USER ve üzeri değiştirebilir.</translation>
    </message>
    <message>
        <source>Only ADMIN can set a password.</source>
        <translation>Şifreyi yalnızca ADMIN belirleyebilir.</translation>
    </message>
    <message>
        <source>Only ADMIN can change this.</source>
        <translation>Bunu yalnızca ADMIN değiştirebilir.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>Kendi rolleriniz yüklenemedi.</translation>
    </message>
    <message>
        <source>You have no role.</source>
        <translation>Rolünüz yok.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Rolleriniz: %1.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Oturum açmadınız.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence on who may change the field, %2 one on the roles of the operator</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>any signed-in user</source>
        <translation>oturum açmış her kullanıcı</translation>
    </message>
    <message>
        <source>the user themselves, or POWER_USER and above</source>
        <translation>kullanıcının kendisi ya da POWER_USER ve üzeri</translation>
    </message>
    <message>
        <source>ADMIN</source>
        <translation>ADMIN</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>CSV, UTF-8 with BOM, for Excel (*.csv)</source>
        <translation>CSV, BOM’lu UTF-8, Excel için (*.csv)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Kullanıcıları dışa aktar</translation>
    </message>
    <message>
        <source>CSV for programs, all fields (*.csv)</source>
        <translation>Programlar için CSV, tüm alanlar (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs, all fields (*.jsonl)</source>
        <translation>Programlar için JSON satırları, tüm alanlar (*.jsonl)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Dosya değiştirilsin mi?</translation>
    </message>
    <message>
        <source>There is already a file with this name. Its content will be lost.</source>
        <translation>Bu adda bir dosya zaten var. İçindekiler kaybolur.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Dosyayı değiştir</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Başka ad seç</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sektör</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>Mobile phone verified</source>
        <translation>Cep telefonu doğrulaması</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-posta doğrulaması</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Profil resmi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Son değişiklik</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Hesap ID’si</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Kullanıcı ID’si</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s).</source>
        <translation>
            <numerusform>%Ln karakter fazla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains an invisible character. Type the text again.</source>
        <translation>Görünmeyen bir karakter içeriyor. Metni yeniden yazın.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Bu alan boş olamaz.</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as name@example.com.</source>
        <translation>Bu bir e-posta adresi değil; örnek: ad@example.com.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>İkinci ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Yerel ayar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni şifre</translation>
    </message>
    <message>
        <source>There is no such locale. Choose one from the list.</source>
        <translation>Böyle bir yerel ayar yok. Listeden seçin.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Böyle bir saat dilimi yok. Listeden seçin.</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>eklenen: %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>çıkarılan: %1</translation>
    </message>
    <message>
        <source>added %1, removed %2</source>
        <translation>eklenen: %1, çıkarılan: %2</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>önceki değer bilinmiyor</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1 is the value that a field had before it was edited</extracomment>
        <translation>önceki: %1</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A change is being sent, and the server has not answered yet. If you leave now, you won&apos;t see whether it was saved.</source>
        <translation>Bir değişiklik sunucuya gönderiliyor, henüz yanıt gelmedi. Şimdi ayrılırsanız kaydedilip kaydedilmediğini göremezsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>You have unsaved changes to %Ln user(s).</source>
        <translation>
            <numerusform>%Ln kullanıcıda kaydedilmemiş değişiklikleriniz var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Kaydedilmemiş değişiklikler</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Düzenlemeyi sürdür</translation>
    </message>
</context>
<context>
    <name>LocaleItems</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a language, %2 a country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is the time of day in a time zone</extracomment>
        <translation>şu an %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Nothing was saved: the server was not reached.</source>
        <translation>Kaydedilemedi: sunucuya ulaşılamadı.</translation>
    </message>
    <message>
        <source>Nothing was saved: the connection is not secure.</source>
        <translation>Kaydedilemedi: bağlantı güvenli değil.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server refused the change.</source>
        <translation>Kaydedilemedi: sunucu değişikliği kabul etmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) were refused.</source>
        <translation>
            <numerusform>Kaydedilemedi: %Ln alan kabul edilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: your session has expired.</source>
        <translation>Kaydedilemedi: oturumunuzun süresi doldu.</translation>
    </message>
    <message>
        <source>Nothing was saved: you aren&apos;t allowed to make this change.</source>
        <translation>Kaydedilemedi: bu değişikliğe yetkiniz yok.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server doesn&apos;t know this user.</source>
        <translation>Kaydedilemedi: sunucu bu kullanıcıyı tanımıyor.</translation>
    </message>
    <message>
        <source>Nothing was saved: someone else has changed this user since.</source>
        <translation>Kaydedilemedi: kullanıcıyı bu arada başka biri değiştirdi.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server has had too many requests.</source>
        <translation>Kaydedilemedi: sunucuya çok fazla istek geldi.</translation>
    </message>
    <message>
        <source>Nothing was saved: server error (%1).</source>
        <translation>Kaydedilemedi: sunucu hatası (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Your edits are kept. Correct what was refused and save again.</source>
        <translation>Değişiklikleriniz kaybolmadı. Kabul edilmeyeni düzeltip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Your edits are kept. Sign in again, then save again.</source>
        <translation>Değişiklikleriniz kaybolmadı. Yeniden oturum açıp tekrar kaydedin.</translation>
    </message>
    <message>
        <source>Your edits are kept. Undo what you may not change, or ask someone with the right role.</source>
        <translation>Değişiklikleriniz kaybolmadı. Yetkiniz olmayan değişikliği geri alın ya da yetkisi olan birine danışın.</translation>
    </message>
    <message>
        <source>Your edits are kept. Reload the list to see whether the user was deleted.</source>
        <translation>Değişiklikleriniz kaybolmadı. Kullanıcının silinip silinmediğini görmek için listeyi yenileyin.</translation>
    </message>
    <message>
        <source>Your edits are kept. Compare them with what the server has now, then save again.</source>
        <translation>Değişiklikleriniz kaybolmadı. Sunucudaki güncel değerlerle karşılaştırıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Your edits are kept. Ask the people who run the server or your network.</source>
        <translation>Değişiklikleriniz kaybolmadı. Sunucuyu ya da ağı yönetenlere danışın.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>Değişiklikleriniz kaybolmadı. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is the server&apos;s own message, in the server&apos;s language</extracomment>
        <translation>Sunucunun iletisi: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln second(s).</source>
        <translation>
            <numerusform>Değişiklikleriniz duruyor. %Ln saniye sonra yeniden kaydedebilirsiniz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln minute(s).</source>
        <translation>
            <numerusform>Değişiklikleriniz duruyor. %Ln dakika sonra yeniden kaydedebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in: the connection is not secure.</source>
        <translation>Oturum açılamadı: bağlantı güvenli değil.</translation>
    </message>
    <message>
        <source>Ask the people who run the server or your network.</source>
        <translation>Sunucuyu ya da ağı yönetenlere danışın.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>%Ln dakika sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Basic, monthly</source>
        <translation>Temel, aylık</translation>
    </message>
    <message>
        <source>Basic, yearly</source>
        <translation>Temel, yıllık</translation>
    </message>
    <message>
        <source>Premium, monthly</source>
        <translation>Premium, aylık</translation>
    </message>
    <message>
        <source>Premium, yearly</source>
        <translation>Premium, yıllık</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the user name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 will be blocked and can&apos;t sign in until an admin unblocks them.</source>
        <translation>%1 engellenecek ve bir yönetici engeli kaldırana kadar oturum açamayacak.</translation>
    </message>
    <message>
        <source>%1 will be deleted and can&apos;t sign in any more.</source>
        <translation>%1 silinecek ve artık oturum açamayacak.</translation>
    </message>
    <message>
        <source>%1 will become ADMIN and may then change every user, their roles and passwords.</source>
        <translation>%1, ADMIN olacak ve her kullanıcıyı, rollerini ve şifrelerini değiştirebilecek.</translation>
    </message>
    <message>
        <source>%1 will no longer be ADMIN.</source>
        <translation>%1 artık ADMIN olmayacak.</translation>
    </message>
    <message>
        <source>You are changing your own roles. New roles: %1. You may be unable to undo this.</source>
        <translation>Kendi rollerinizi değiştiriyorsunuz. Yeni rolleriniz: %1. Bunu sonradan geri alamayabilirsiniz.</translation>
    </message>
    <message>
        <source>You are changing your own status to %1. You may be signed out.</source>
        <translation>Kendi durumunuzu değiştiriyorsunuz. Yeni durumunuz: %1. Oturumunuz kapanabilir.</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. New roles: %2. All others, including ADMIN, will be removed.</source>
        <translation>%1 kullanıcısının şu anki rolleri bilinmiyor. Yeni roller: %2. ADMIN dahil diğer tüm roller kaldırılacak.</translation>
    </message>
    <message>
        <source>%1 will be %2 and can&apos;t sign in until the status is Active again.</source>
        <extracomment>%1 is a person, %2 a status in words</extracomment>
        <translation>%1 kullanıcısının durumu “%2” olacak ve durum yeniden “Aktif” olana kadar oturum açamayacak.</translation>
    </message>
    <message>
        <source>%1 will sign in as %2 from now on.</source>
        <extracomment>%1 is a person, %2 the new user name</extracomment>
        <translation>%1 bundan sonra %2 olarak oturum açacak.</translation>
    </message>
    <message>
        <source>%1 will have no role any more.</source>
        <translation>%1 kullanıcısının artık hiçbir rolü olmayacak.</translation>
    </message>
    <message>
        <source>Block user</source>
        <translation>Kullanıcıyı engelle</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Kullanıcıyı sil</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a status in words</extracomment>
        <translation>“%1” yap</translation>
    </message>
    <message>
        <source>Replace the roles</source>
        <translation>Rolleri değiştir</translation>
    </message>
    <message>
        <source>Take all roles away</source>
        <translation>Tüm rolleri kaldır</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Rolleri güncelle</translation>
    </message>
    <message>
        <source>Make ADMIN</source>
        <translation>ADMIN yap</translation>
    </message>
    <message>
        <source>Take ADMIN away</source>
        <translation>ADMIN rolünü kaldır</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Kullanıcı adını değiştir</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Save all changes</source>
        <translation>Tüm değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>The new password of %1 is very weak: it is easy to guess.</source>
        <translation>%1 için yeni şifre çok zayıf: kolayca tahmin edilir.</translation>
    </message>
    <message>
        <source>Set the weak password</source>
        <translation>Zayıf şifreyi ayarla</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. All of them, including ADMIN, will be removed.</source>
        <translation>%1 kullanıcısının şu anki rolleri bilinmiyor. ADMIN dahil hepsi kaldırılacak.</translation>
    </message>
    <message>
        <source>You are removing all your own roles. You may be unable to undo this.</source>
        <translation>Kendi rollerinizin tümünü kaldırıyorsunuz. Bunu sonradan geri alamayabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Can change names, locale and time zone of any user.</source>
        <translation>Her kullanıcının adlarını, yerel ayarını ve saat dilimini değiştirebilir.</translation>
    </message>
    <message>
        <source>Can also change the user name of any user.</source>
        <translation>Ayrıca her kullanıcının kullanıcı adını değiştirebilir.</translation>
    </message>
    <message>
        <source>Can change everything, including roles, status and passwords.</source>
        <translation>Roller, durum ve şifreler dahil her şeyi değiştirebilir.</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>the account</source>
        <translation>hesap</translation>
    </message>
    <message>
        <source>Nothing had to be saved: the server has your changes already.</source>
        <translation>Kaydedilecek bir şey yoktu: değişiklikleriniz zaten sunucuda.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln change(s).</source>
        <translation>
            <numerusform>%Ln değişiklik kaydedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also changed: %1. Marked below.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Sunucu şunları da değiştirdi: %1. Aşağıda işaretlendi.</translation>
    </message>
    <message>
        <source>Saved, although the server&apos;s answer was lost.</source>
        <translation>Kaydedildi, ancak sunucunun yanıtı alınamadı.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and has your changes.</source>
        <translation>%1 Kullanıcı yeniden yüklendi; değişiklikleriniz kaydedilmiş.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 Kullanıcı yeniden yüklendi; değişiklikleriniz kaydedilmemiş. Değişiklikleriniz kaybolmadı. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The user could not be reloaded: %1</source>
        <translation>Kullanıcı yeniden yüklenemedi: %1</translation>
    </message>
    <message>
        <source>Whether a password was saved can&apos;t be checked.</source>
        <translation>Bir şifrenin kaydedilip kaydedilmediği kontrol edilemez.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain the user.</source>
        <translation>Kullanıcı sunucudaki listede yok.</translation>
    </message>
    <message>
        <source>It is unknown whether your changes were saved.</source>
        <translation>Değişikliklerinizin kaydedilip kaydedilmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>%1 %2 Your edits are kept. Check again, or save again.</source>
        <translation>%1 %2 Değişiklikleriniz kaybolmadı. Tekrar kontrol edin ya da yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1 can be changed by %2.</source>
        <extracomment>%1 is a field, %2 is who may change it, e.g. &quot;ADMIN&quot;</extracomment>
        <translation>“%1” alanını değiştirebilenler: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer didn&apos;t come.</source>
        <translation>Sunucudan yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Your edits are kept. The user is being reloaded to see whether they were saved.</source>
        <translation>Değişiklikleriniz kaybolmadı. Kaydedilip kaydedilmediğini görmek için kullanıcı yeniden yükleniyor.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Sunucunun iletisi: %1</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more, so the roles are based on older data. Check them.</source>
        <translation>Bu kullanıcı artık sunucudaki listede yok; roller daha eski bilgilere dayanıyor. Rolleri kontrol edin.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2. The server still refuses it.</source>
        <extracomment>%1 says which field needs which role, %2 is a list of roles</extracomment>
        <translation>%1 Rolleriniz: %2. Sunucu yine de reddediyor.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2.</source>
        <translation>%1 Rolleriniz: %2.</translation>
    </message>
    <message>
        <source>The server saved a different value than you sent: %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Sunucu gönderdiğinizden farklı bir değer kaydetti: %1.</translation>
    </message>
    <message>
        <source>The account could not be reloaded: %1</source>
        <translation>Hesap yeniden yüklenemedi: %1</translation>
    </message>
    <message>
        <source>The user was reloaded and has neither your changes nor what was there before.</source>
        <translation>Kullanıcı yeniden yüklendi; ne değişiklikleriniz var ne de önceki değerler.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>of a field that was saved: %1 is its label, %2 the new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <extracomment>%1 is a time, %2 says field by field what was saved</extracomment>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server kept the old value.</source>
        <translation>Kaydedilemedi: sunucu eski değeri korudu.</translation>
    </message>
    <message>
        <source>The server accepted the change but kept the old value: %1. Your edits are kept.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Sunucu değişikliği kabul etti ama eski değeri korudu: %1. Değişiklikleriniz kaybolmadı.</translation>
    </message>
    <message>
        <source>Your changes are not there yet.</source>
        <translation>Değişiklikleriniz henüz sunucuda değil.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes; they may still arrive, and UserDesk looks again. Your edits are kept.</source>
        <translation>%1 Kullanıcı yeniden yüklendi; değişiklikleriniz kaydedilmemiş, ama hâlâ ulaşabilir. UserDesk yeniden bakacak. Değişiklikleriniz kaybolmadı.</translation>
    </message>
    <message>
        <source>It is unknown whether the password was set.</source>
        <translation>Şifrenin ayarlanıp ayarlanmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>%1 %2 Your edit is kept. Save again to set it once more.</source>
        <translation>%1 %2 Yazdığınız korunuyor. Bir kez daha ayarlamak için yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Your changes have not arrived.</source>
        <translation>Değişiklikleriniz ulaşmadı.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded several times and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 Kullanıcı birkaç kez yeniden yüklendi; değişiklikleriniz kaydedilmemiş. Değişiklikleriniz kaybolmadı. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Nothing was saved so far.</source>
        <translation>Şu ana kadar hiçbir şey kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message>
        <source>Production</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Yerel API geçidi</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Deneme ortamı</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>http sends passwords unencrypted. Use https; http is allowed only for this computer.</source>
        <translation>http, şifreleri şifrelemeden gönderir. https kullanın; http yalnızca bu bilgisayar için kullanılabilir.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Type one such as https://api.example.com.</source>
        <translation>Geçerli bir sunucu adresi girin; örnek: https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>TlsFault</name>
    <message>
        <source>no name given</source>
        <translation>ad verilmemiş</translation>
    </message>
    <message>
        <source>%1 (certificate of %2, issued by %3, valid until %4)</source>
        <extracomment>%1 is why it isn&apos;t trusted, %2 whose certificate it is, %3 who issued it, %4 a date</extracomment>
        <translation>%1 (sertifika sahibi: %2, veren: %3, geçerlilik sonu: %4)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1, and the certificate is valid only from %2 on; set the clock</source>
        <extracomment>a part of a sentence; both are dates with the time of day</extracomment>
        <translation>bu bilgisayarın saati %1 gösteriyor, sertifika ise ancak %2 tarihinden itibaren geçerli; saati ayarlayın</translation>
    </message>
</context>
<context>
    <name>UserDetails</name>
    <message>
        <source>verified</source>
        <translation>doğrulandı</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>doğrulanmadı</translation>
    </message>
    <message>
        <source>As the server sent it: %1</source>
        <translation>Sunucunun gönderdiği biçimiyle: %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Kullanıcı ID’si</translation>
    </message>
</context>
<context>
    <name>UserStatus</name>
    <message>
        <source>Inactive</source>
        <translation>Pasif</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi dolmuş</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engellenmiş</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinmiş</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>has the wrong type</source>
        <translation>yanlış türde</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>its property “%1” %2</source>
        <extracomment>%1 is the name of a property, %2 is what is wrong, e.g. &quot;is missing&quot;</extracomment>
        <translation>“%1” özelliği %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>yanıt boş</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>yanıt bir JSON nesnesi değil</translation>
    </message>
    <message>
        <source>is not a token</source>
        <translation>bir belirteç değil</translation>
    </message>
    <message>
        <source>it has more users than a page may have</source>
        <translation>bir sayfada olabilecekten çok kullanıcı var</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Your settings will not be saved.</source>
        <translation>Ayarlarınız kaydedilmeyecek.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1</source>
        <translation>Ayarlar yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Some settings could not be read.</source>
        <translation>Bazı ayarlar okunamadı.</translation>
    </message>
    <message>
        <source>This file is damaged: %1</source>
        <translation>Bu dosya bozuk: %1</translation>
    </message>
    <message>
        <source>UserDesk is open in another window, which doesn&apos;t answer.</source>
        <translation>UserDesk başka bir pencerede açık ve o pencere yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Close the other window when you can: neither of them knows the edits of the other.</source>
        <translation>Uygun olunca diğer pencereyi kapatın: iki pencere birbirinin değişikliklerini bilmez.</translation>
    </message>
    <message>
        <source>A second start can&apos;t reach this window.</source>
        <translation>İkinci bir başlatma bu pencereye ulaşamaz.</translation>
    </message>
    <message>
        <source>Links open another window: no folder was found that is yours alone.</source>
        <translation>Bağlantılar başka bir pencere açar: yalnızca size ait bir klasör bulunamadı.</translation>
    </message>
    <message>
        <source>UserDesk is open on another display.</source>
        <translation>UserDesk başka bir ekranda açık.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Orada devam edin ya da önce orada kapatın.</translation>
    </message>
</context>
<context>
    <name>userdesk::AboutDialog</name>
    <message>
        <source>About UserDesk</source>
        <translation>UserDesk hakkında</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>UserDesk is free software under the MIT licence. It uses Qt (LGPL 3), QtKeychain (BSD) and, where it was built with it, zxcvbn (MIT).</source>
        <translation>UserDesk, MIT lisansıyla dağıtılan özgür bir yazılımdır. Qt (LGPL 3), QtKeychain (BSD) ve varsa zxcvbn (MIT) kullanır.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Sürümleri kopyala</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisanslar…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (%2 ile derlendi)</translation>
    </message>
</context>
<context>
    <name>userdesk::ActionBar</name>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Değişiklik yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln değişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some invalid</source>
        <extracomment>%1 is a number of changes, e.g. &quot;2 changes&quot;</extracomment>
        <translation>%1, geçersiz var</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tümünü geri al</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Tüm değişiklikleri geri al</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Gözden geçir…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Değişiklikleri gözden geçir</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>The server asked to wait before the next try.</source>
        <translation>Sunucu, yeniden denemeden önce beklenmesini istedi.</translation>
    </message>
</context>
<context>
    <name>userdesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Varsayılana döndür</translation>
    </message>
    <message>
        <source>This column is the first one.</source>
        <translation>Bu sütun ilk sırada.</translation>
    </message>
    <message>
        <source>This column is the last one.</source>
        <translation>Bu sütun son sırada.</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>Şu anda yapılamaz.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a screen reader says one after the other: %1 is an action, %2 its keys or why it can&apos;t be done</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut ara</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Komut ara…</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>Eşleşen komut yok.</translation>
    </message>
    <message>
        <source>Nothing was done: the window has changed in the meantime. Close this and open the commands again.</source>
        <translation>Hiçbir şey yapılmadı: pencere bu arada değişti. Bunu kapatıp komutları yeniden açın.</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailValue</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailsView</name>
    <message>
        <source>● changed by the server, was %1</source>
        <extracomment>%1 is the value that was there before</extracomment>
        <translation>● sunucu değiştirdi, önceki değer: %1</translation>
    </message>
    <message>
        <source>Changed by the server, was %1.</source>
        <translation>Sunucu değiştirdi, önceki değer: %1.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryLoader</name>
    <message>
        <source>These are more users than UserDesk can hold. Those that were loaded are listed.</source>
        <translation>UserDesk bu kadar çok kullanıcıyı tutamaz. Yüklenenler listeleniyor.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryTable</name>
    <message>
        <source>Users</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Click to sort. Drag to move a column. The context menu chooses the columns.</source>
        <translation>Sıralamak için tıklayın. Sütunu taşımak için sürükleyin. Sütunlar bağlam menüsünden seçilir.</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Sırala: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <extracomment>%1 is a column that is chosen, but for which the table is too narrow</extracomment>
        <translation>%1 (yer yok)</translation>
    </message>
</context>
<context>
    <name>userdesk::Exchange</name>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>Sunucu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>çok büyük</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>yarıda kesildi</translation>
    </message>
    <message>
        <source>the server may not support https at this address</source>
        <translation>sunucu bu adreste https kullanmıyor olabilir</translation>
    </message>
</context>
<context>
    <name>userdesk::ExportBar</name>
    <message>
        <source>State of the export</source>
        <translation>Dışa aktarma durumu</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Dışa aktarma ilerlemesi</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Dışa aktarmayı iptal et</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Dismiss the export&apos;s message</source>
        <translation>Dışa aktarma iletisini kapat</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Dışa aktarılıyor: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln user(s) to %1</source>
        <extracomment>%1 is the file&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln kullanıcı %1 dosyasına aktarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Dışa aktarma iptal edildi. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The users weren&apos;t exported. Nothing was written.</source>
        <translation>Kullanıcılar dışa aktarılamadı. Hiçbir şey yazılmadı.</translation>
    </message>
</context>
<context>
    <name>userdesk::FieldRow</name>
    <message>
        <source>Undo change to %1</source>
        <translation>Değişikliği geri al: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>changed by the server</source>
        <translation>sunucu değiştirdi</translation>
    </message>
</context>
<context>
    <name>userdesk::FilterButton</name>
    <message>
        <source>Any</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a status or a role, %2 the number of users who have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen, e.g. &quot;Status: any&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>userdesk::FirstSteps</name>
    <message>
        <source>Choose a user on the left, or open one by ID.</source>
        <translation>Soldan bir kullanıcı seçin ya da ID ile açın.</translation>
    </message>
    <message>
        <source>Search: a part of the name, the address, the phone number or the ID. Enter opens the first user found.</source>
        <translation>Arama: adın, adresin, telefon numarasının veya ID’nin bir parçası. Enter bulunan ilk kullanıcıyı açar.</translation>
    </message>
    <message>
        <source>Status, Role</source>
        <translation>Durum, Rol</translation>
    </message>
    <message>
        <source>These buttons over the list show some users only. A view keeps such a choice.</source>
        <translation>Listenin üstündeki bu düğmeler yalnızca bazı kullanıcıları gösterir. Görünüm bu seçimi saklar.</translation>
    </message>
    <message>
        <source>Show all keys.</source>
        <translation>Tüm tuşları göster.</translation>
    </message>
    <message>
        <source>Save the changes. Only what you edited is sent.</source>
        <translation>Değişiklikleri kaydet. Yalnızca düzenledikleriniz gönderilir.</translation>
    </message>
</context>
<context>
    <name>userdesk::FormView</name>
    <message>
        <source>Go to: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Git: %1</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Görünmeyen karakterler çıkarıldı.</translation>
    </message>
    <message>
        <source>activate unblock unlock enable restore</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>etkinleştir aktifleştir engeli kaldır aç</translation>
    </message>
    <message>
        <source>deactivate disable</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>devre dışı bırak pasifleştir kapat</translation>
    </message>
    <message>
        <source>block lock suspend</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>engelle kilitle askıya al</translation>
    </message>
    <message>
        <source>delete remove</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>sil kaldır</translation>
    </message>
    <message>
        <source>Set status: %1</source>
        <extracomment>A command; %1 is a status</extracomment>
        <translation>Durumu ayarla: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Bu ilk sayfa.</translation>
    </message>
    <message>
        <source>Show the picture in full size</source>
        <translation>Resmi tam boyutunda göster</translation>
    </message>
</context>
<context>
    <name>userdesk::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
</context>
<context>
    <name>userdesk::ListFooter</name>
    <message>
        <source>Users loaded</source>
        <translation>Yüklenen kullanıcılar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Yüklemeyi iptal et</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Kullanıcılar yükleniyor…</translation>
    </message>
    <message>
        <source>Users were added or removed. Updating: %1 of %2.</source>
        <translation>Kullanıcı eklendi ya da silindi. Güncelleniyor: %1 / %2.</translation>
    </message>
    <message>
        <source>Loading users: %1 of %2</source>
        <translation>Kullanıcılar yükleniyor: %1 / %2</translation>
    </message>
    <message>
        <source>The users could not be loaded: %1</source>
        <translation>Kullanıcılar yüklenemedi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ve %Ln sayfa daha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users loaded. These pages could not be loaded: %3. %4</source>
        <translation>%2 kullanıcının %1 tanesi yüklendi. Yüklenemeyen sayfalar: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1 ms</source>
        <extracomment>%n users were found in %1 milliseconds</extracomment>
        <translation>
            <numerusform>%1 ms içinde %Ln sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. The other users are being loaded.</source>
        <translation>Şu ana kadar eşleşen yok. Diğer kullanıcılar yükleniyor.</translation>
    </message>
    <message>
        <source>No matching users. Type fewer letters, or remove a filter.</source>
        <translation>Eşleşen kullanıcı yok. Daha az harf yazın ya da bir filtreyi kaldırın.</translation>
    </message>
    <message>
        <source>Loading the first users…</source>
        <translation>İlk kullanıcılar yükleniyor…</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Hiç kullanıcı yok.</translation>
    </message>
    <message>
        <source>No users have been loaded.</source>
        <translation>Hiç kullanıcı yüklenmedi.</translation>
    </message>
    <message numerus="yes">
        <source>A page could not be loaded. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Bir sayfa yüklenemedi. %Ln saniye sonra yeniden denenecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln second(s).</source>
        <translation>
            <numerusform>Sunucu beklenmesini istiyor. %Ln saniye sonra sürdürülecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>Sunucu beklenmesini istiyor. %Ln dakika sonra sürdürülecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. Not all users have been loaded.</source>
        <translation>Şu ana kadar eşleşen yok. Kullanıcıların tümü yüklenmedi.</translation>
    </message>
    <message>
        <source>The users could not be reloaded: %1 What is shown was loaded before.</source>
        <translation>Kullanıcılar yenilenemedi: %1 Gösterilenler daha önce yüklendi.</translation>
    </message>
    <message>
        <source>The server returned these pages empty.</source>
        <translation>Sunucu bu sayfaları boş gönderdi.</translation>
    </message>
    <message>
        <source>No matching users. There is no filter “%1:”, only status:, role:, plan: and company:.</source>
        <extracomment>%1 is a word that was typed; the others stay as they are</extracomment>
        <translation>Eşleşen kullanıcı yok. “%1:” diye bir filtre yok; yalnızca status:, role:, plan: ve company: var.</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>Duraklatıldı: %1 / %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <translation>Durduruldu: %1 / %2</translation>
    </message>
    <message>
        <source>Loading stopped (%1 of %2): %3</source>
        <translation>Yükleme durdu (%1 / %2): %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded. The server counts %1; the list may lack some.</source>
        <translation>
            <numerusform>%Ln kullanıcı yüklendi. Sunucu %1 kullanıcı sayıyor; listede eksik olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded</source>
        <translation>
            <numerusform>%Ln kullanıcı yüklendi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No user has “%1”.</source>
        <extracomment>%1 is a filter as it is typed, e.g. status:blocked</extracomment>
        <translation>“%1” değeri olan kullanıcı yok.</translation>
    </message>
    <message>
        <source>No matching users. %1</source>
        <translation>Eşleşen kullanıcı yok. %1</translation>
    </message>
</context>
<context>
    <name>userdesk::MainWindow</name>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>Bir dahaki sefere yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, and UserDesk keeps tokens nowhere else.</source>
        <translation>Sistem anahtarlığı kullanılamıyor; UserDesk belirteçleri başka hiçbir yerde saklamaz.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>Kendi rolleriniz yüklenemedi.</translation>
    </message>
    <message>
        <source>%1 Only what is open to any signed-in user can be edited.</source>
        <translation>%1 Yalnızca oturum açmış herkese açık olan alanlar düzenlenebilir.</translation>
    </message>
    <message>
        <source>Sign out without saving?</source>
        <translation>Kaydetmeden oturum kapatılsın mı?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Kaydetmeden çıkılsın mı?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>Oturumunuzun süresi doldu.</translation>
    </message>
    <message>
        <source>Everything that you typed is kept.</source>
        <translation>Yazdığınız her şey saklanıyor.</translation>
    </message>
    <message>
        <source>The language was changed.</source>
        <translation>Dil değiştirildi.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <extracomment>back to the language that was there before</extracomment>
        <translation>Önceki dile dön</translation>
    </message>
    <message>
        <source>The language and the text size can be changed when the export has ended.</source>
        <translation>Dil ve yazı boyutu, dışa aktarma bitince değiştirilebilir.</translation>
    </message>
    <message>
        <source>The text size was not changed.</source>
        <translation>Yazı boyutu değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>userdesk::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageArea</name>
    <message>
        <source>Save again</source>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tekrar kontrol et</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Yeniden oturum aç</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Listeyi yenile</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Değişiklikleri gözden geçir</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>Kullanıcıyı aç</translation>
    </message>
    <message>
        <source>Restore edits</source>
        <translation>Değişiklikleri geri getir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>İletiyi kapat</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <extracomment>%1 is what the button does, %2 a number of seconds</extracomment>
        <translation>%1 (%2 sn sonra)</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>İletiyi kopyala</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageFrame</name>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
</context>
<context>
    <name>userdesk::OutsideRequests</name>
    <message>
        <source>A user was asked for from outside.</source>
        <translation>Dışarıdan bir kullanıcı istendi.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation>Bu bağlantı açılamıyor.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t point to a user. Links that UserDesk opens look like userdesk://user/ID.</source>
        <extracomment>%1 is what was to be opened</extracomment>
        <translation>“%1” bir kullanıcıyı göstermiyor. UserDesk’in açtığı bağlantılar userdesk://user/ID biçimindedir.</translation>
    </message>
    <message>
        <source>You are signed in to another server.</source>
        <translation>Başka bir sunucuda oturumunuz açık.</translation>
    </message>
    <message>
        <source>To go to the one that was asked for, sign out first.</source>
        <translation>İstenen sunucuya geçmek için önce oturumu kapatın.</translation>
    </message>
</context>
<context>
    <name>userdesk::PasswordField</name>
    <message>
        <source>New password</source>
        <translation>Yeni şifre</translation>
    </message>
    <message>
        <source>leave empty to keep</source>
        <translation>boşsa değişmez</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Şifreyi kopyala</translation>
    </message>
    <message>
        <source>Copy password; it leaves the clipboard after 30 seconds</source>
        <translation>Şifreyi kopyala; 30 saniye sonra panodan silinir</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Şifre üret</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Şifreyi göster</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 30 seconds.</source>
        <translation>Kopyalandı. 30 saniye sonra panodan silinir.</translation>
    </message>
</context>
<context>
    <name>userdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Değişiklikleri gözden geçir</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl olarak kopyala</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Forma dön</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>Az önce sunucuyla karşılaştırıldı.</translation>
    </message>
    <message>
        <source>The current values of this user are unknown.</source>
        <translation>Bu kullanıcının şu anki değerleri bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s) to %1</source>
        <translation>
            <numerusform>%1: %Ln değişikliği gözden geçirin</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Sunucuyla karşılaştırılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>%Ln değişikliği kaydet</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Mevcut</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>gösterilmez</translation>
    </message>
    <message>
        <source>Undo change to %1</source>
        <translation>Değişikliği geri al: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Compared with what was loaded before: the user could not be reloaded.</source>
        <translation>Daha önce yüklenenlerle karşılaştırıldı: kullanıcı yeniden yüklenemedi.</translation>
    </message>
    <message>
        <source>For PowerShell. The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>PowerShell için. Belirteç ve şifreler dışarıda bırakılır: TOKEN ve PASSWORD olarak ayarlayın.</translation>
    </message>
    <message>
        <source>The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>Belirteç ve şifreler dışarıda bırakılır: TOKEN ve PASSWORD olarak ayarlayın.</translation>
    </message>
</context>
<context>
    <name>userdesk::RoleBoxes</name>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
</context>
<context>
    <name>userdesk::SandboxProcess</name>
    <message>
        <source>The sandbox can&apos;t be started: %1.</source>
        <translation>Deneme ortamı başlatılamıyor: %1.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>Deneme ortamı hazır olmadan sona erdi.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t installed: userdesk-sandbox is not beside UserDesk.</source>
        <translation>Deneme ortamı kurulu değil: userdesk-sandbox, UserDesk’in yanında yok.</translation>
    </message>
    <message>
        <source>The sandbox gave no address.</source>
        <translation>Deneme ortamı bir adres vermedi.</translation>
    </message>
</context>
<context>
    <name>userdesk::SavedViews</name>
    <message>
        <source>All users</source>
        <translation>Tüm kullanıcılar</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engellenenler</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Yöneticiler</translation>
    </message>
    <message>
        <source>Unverified e-mail</source>
        <translation>E-postası doğrulanmamış</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi dolanlar</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Görünüme bir ad verin.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln character(s).</source>
        <translation>
            <numerusform>Ad %Ln karakter fazla.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation>Bu adda bir görünüm zaten var.</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Kullanıcı ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Any part of a name, user name, company, phone number, status, role or ID, in any order. Narrow with status:blocked, role:admin,power_user, plan:trial, company:acme or -status:deleted. (%1)</source>
        <translation>Ad, kullanıcı adı, şirket, telefon numarası, durum, rol ya da ID’nin herhangi bir parçası, istenen sırada. Daraltmak için status:blocked, role:admin,power_user, plan:trial, company:acme ya da -status:deleted yazın. (%1)</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchablePicker</name>
    <message>
        <source>not in the list</source>
        <translation>listede yok</translation>
    </message>
</context>
<context>
    <name>userdesk::SecretHint</name>
    <message>
        <source>The password begins or ends with a space.</source>
        <translation>Şifre boşlukla başlıyor veya bitiyor.</translation>
    </message>
    <message>
        <source>The password is longer than 72 bytes. Many servers ignore the rest.</source>
        <translation>Şifre 72 bayttan uzun. Birçok sunucu gerisini yok sayar.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Görünmeyen karakterler çıkarıldı.</translation>
    </message>
    <message>
        <source>The password contains an invisible character.</source>
        <translation>Şifre görünmeyen bir karakter içeriyor.</translation>
    </message>
</context>
<context>
    <name>userdesk::ServerBox</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of a server, %2 its address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Choose a server, or type the address of your own.</source>
        <translation>Bir sunucu seçin ya da kendi sunucunuzun adresini yazın.</translation>
    </message>
</context>
<context>
    <name>userdesk::ServerList</name>
    <message>
        <source>Own servers</source>
        <translation>Sunucularım</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Sunucuyu kaldır</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Sunucu adresi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Sunucu ekle</translation>
    </message>
</context>
<context>
    <name>userdesk::Session</name>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Kullanıcı adı ya da şifre yanlış.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this access token.</source>
        <translation>Sunucu bu erişim belirtecini kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this user sign in.</source>
        <translation>Sunucu bu kullanıcının oturum açmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t recognize this account. Check the server and the user name.</source>
        <translation>Bu sunucuda böyle bir hesap bulunamadı. Sunucuyu ve kullanıcı adını kontrol edin.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Sunucu oturum açmayı reddetti.</translation>
    </message>
    <message>
        <source>The saved sign-in could not be read from the system&apos;s keychain. It may be locked. Sign in again.</source>
        <translation>Saklanan oturum sistem anahtarlığından alınamadı. Anahtarlık kilitli olabilir. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>Başka bir sunucuda oturumunuz açık. Önce oradan çıkış yapın.</translation>
    </message>
</context>
<context>
    <name>userdesk::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Dil ve görünüş</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Sunucular</translation>
    </message>
    <message>
        <source>Your own servers are offered at sign-in, beside the known ones.</source>
        <translation>Kendi sunucularınız, oturum açarken bilinenlerin yanında önerilir.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Tablonun sütunları</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Sistem ayarını kullan</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Tarihler, sayılar ve sıralama da buna uyar.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Remove sign-in</source>
        <translation>Oturumu sil</translation>
    </message>
    <message>
        <source>Remove the saved sign-in</source>
        <translation>Saklanan oturumu sil</translation>
    </message>
    <message>
        <source>No sign-in is saved. UserDesk asks at each start.</source>
        <translation>Saklanan oturum yok. UserDesk her açılışta sorar.</translation>
    </message>
    <message>
        <source>An access token for %1 is saved in the system&apos;s keychain.</source>
        <translation>%1 için bir erişim belirteci sistem anahtarlığında saklanıyor.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is saved in the system&apos;s keychain.</source>
        <translation>%1 kullanıcısının %2 oturumu sistem anahtarlığında saklanıyor.</translation>
    </message>
    <message>
        <source>Remember which users I opened</source>
        <translation>Açtığım kullanıcıları hatırla</translation>
    </message>
    <message>
        <source>Only their IDs are kept, for the list of recent users.</source>
        <translation>Son kullanıcılar listesi için yalnızca ID’leri saklanır.</translation>
    </message>
    <message>
        <source>UserDesk keeps these settings in %1, tokens in the system&apos;s keychain, and nothing else on this computer.</source>
        <translation>UserDesk bu ayarları %1 dosyasında, belirteçleri sistem anahtarlığında saklar; bu bilgisayarda başka hiçbir şey saklamaz.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size, in percent</extracomment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1 and %2 change it, too.</source>
        <translation>%1 ve %2 de değiştirir.</translation>
    </message>
</context>
<context>
    <name>userdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Move through a list</source>
        <translation>Listede gezin</translation>
    </message>
    <message>
        <source>Jump to a name by its first letters</source>
        <translation>İlk harfleriyle bir ada git</translation>
    </message>
    <message>
        <source>Open the selected item</source>
        <translation>Seçili olanı aç</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Sonraki denetime geç</translation>
    </message>
    <message>
        <source>Close, clear a search, or discard the changes</source>
        <translation>Kapat, aramayı temizle ya da değişiklikleri geri al</translation>
    </message>
    <message>
        <source>Lists and dialogs</source>
        <translation>Listeler ve iletişim kutuları</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menüyü aç</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Satırın menüsünü aç</translation>
    </message>
    <message>
        <source>Copy the row of the table</source>
        <translation>Tablonun satırını kopyala</translation>
    </message>
</context>
<context>
    <name>userdesk::SideList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the side for screen readers: the name of a view, how many users it finds</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInFlow</name>
    <message>
        <source>The saved sign-in could not be used.</source>
        <translation>Saklanan oturum kullanılamadı.</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Oturumum açık kalsın</translation>
    </message>
    <message>
        <source>The token is saved in the system&apos;s keychain.</source>
        <translation>Belirteç sistem anahtarlığında saklanır.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Erişim belirteci</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Deneme ortamını aç</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Forma dön</translation>
    </message>
    <message>
        <source>Sign in to UserDesk</source>
        <translation>UserDesk’te oturum açın</translation>
    </message>
    <message>
        <source>Manage the users of your service.</source>
        <translation>Hizmetinizin kullanıcılarını yönetin.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Yeniden oturum aç</translation>
    </message>
    <message>
        <source>Your session has expired. Everything that you typed is kept.</source>
        <translation>Oturumunuzun süresi doldu. Yazdığınız her şey duruyor.</translation>
    </message>
    <message>
        <source>To use another server, go back and sign out first.</source>
        <translation>Başka bir sunucu kullanmak için geri dönüp önce oturumu kapatın.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>Şifre kullan</translation>
    </message>
    <message>
        <source>Use an access token</source>
        <translation>Erişim belirteci kullan</translation>
    </message>
    <message>
        <source>Paste an access token.</source>
        <translation>Bir erişim belirteci yapıştırın.</translation>
    </message>
    <message>
        <source>This is not an access token: it contains characters that no token has.</source>
        <translation>Bu bir erişim belirteci değil: hiçbir belirteçte bulunmayan karakterler içeriyor.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Kullanıcı adınızı yazın.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Şifrenizi yazın.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Onsuz devam et</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain.</source>
        <translation>Sistem anahtarlığı bekleniyor.</translation>
    </message>
    <message>
        <source>It may ask for its password in another window. If you go on without it, type your own.</source>
        <translation>Başka bir pencerede şifresini soruyor olabilir. Onsuz devam ederseniz kendi şifrenizi yazın.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Şifreyi göster</translation>
    </message>
    <message>
        <source>The sandbox is a server on this computer, with invented users to practise on.</source>
        <translation>Deneme ortamı bu bilgisayardaki bir sunucudur; alıştırma için uydurma kullanıcıları vardır.</translation>
    </message>
    <message>
        <source>Use your own account of the service: the one with which you work for it. What you may change depends on its roles.</source>
        <translation>Hizmetteki kendi hesabınızı kullanın: çalışırken kullandığınız hesap. Neleri değiştirebileceğiniz rollerine bağlıdır.</translation>
    </message>
</context>
<context>
    <name>userdesk::StrengthMeter</name>
    <message>
        <source>Very weak: easy to guess</source>
        <translation>Çok zayıf: kolay tahmin edilir</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zayıf</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Güçlü</translation>
    </message>
</context>
<context>
    <name>userdesk::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Open by ID</source>
        <translation>ID ile aç</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>ID ile aç…</translation>
    </message>
    <message>
        <source>Paste a user ID and press Enter (%1).</source>
        <translation>Bir kullanıcı ID’si yapıştırıp Enter’a basın (%1).</translation>
    </message>
    <message>
        <source>Clear the ID</source>
        <translation>ID’yi temizle</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Reload the users (%1).</source>
        <translation>Kullanıcıları yenile (%1).</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is Back or Forward, %2 the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>roles unknown</source>
        <translation>roller bilinmiyor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the operator&apos;s user name, %2 the operator&apos;s roles</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No user was opened before this one.</source>
        <translation>Bundan önce açılmış bir kullanıcı yok.</translation>
    </message>
    <message>
        <source>No user was opened after this one.</source>
        <translation>Bundan sonra açılmış bir kullanıcı yok.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Erişim belirteci</translation>
    </message>
</context>
<context>
    <name>userdesk::UserEdit</name>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more. The roles will be based on older data, and may undo what a colleague has changed since.</source>
        <translation>Bu kullanıcı artık sunucudaki listede yok. Roller daha eski bilgilere dayanacak ve bir iş arkadaşınızın bu arada yaptığı değişikliği geri alabilir.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserExport</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 klasörü bulunamadı.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a folder.</source>
        <translation>%1 bir klasör değil.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write into the folder %1.</source>
        <translation>%1 klasörüne yazma izniniz yok.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a name for the file.</source>
        <translation>%1 bir klasör. Dosya için bir ad seçin.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 sıradan bir dosya değil. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space on the disk for %1.</source>
        <translation>Diskte %1 için yeterli yer yok.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to change the file %1.</source>
        <translation>%1 dosyasını değiştirme izniniz yok.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>%1 yazılamıyor: %2.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserHeader</name>
    <message>
        <source>Copy user name</source>
        <translation>Kullanıcı adını kopyala</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Bilinmeyen kullanıcı</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>rol yok</translation>
    </message>
</context>
<context>
    <name>userdesk::UserListPane</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln kullanıcı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>E-mail verified ✕</source>
        <translation>E-posta doğrulanmış ✕</translation>
    </message>
    <message>
        <source>E-mail not verified ✕</source>
        <translation>E-posta doğrulanmamış ✕</translation>
    </message>
    <message>
        <source>Remove the filter for verified e-mail addresses</source>
        <translation>Doğrulanmış e-posta filtresini kaldır</translation>
    </message>
    <message>
        <source>There is no user to export.</source>
        <translation>Dışa aktarılacak kullanıcı yok.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 of %2.</source>
        <extracomment>of the users of the directory, when the export began</extracomment>
        <translation>Kullanıcıların tümü yüklenmemişti: %1 / %2.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 so far.</source>
        <translation>Kullanıcıların tümü yüklenmemişti: o ana kadar %1.</translation>
    </message>
    <message>
        <source>Counts only the users that have been loaded.</source>
        <translation>Yalnızca yüklenmiş kullanıcıları sayar.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message numerus="yes">
        <source>0 in %1, %Ln in all users</source>
        <extracomment>%1 is what is chosen in the filters, e.g. &quot;Blocked&quot;</extracomment>
        <translation>
            <numerusform>%1 içinde 0, tüm kullanıcılar arasında %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in all users</source>
        <translation>
            <numerusform>Tüm kullanıcılar arasında %Ln sonucu göster</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-posta doğrulanmış</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>E-posta doğrulanmamış</translation>
    </message>
    <message>
        <source>No matching users. Similar:</source>
        <translation>Eşleşen kullanıcı yok. Benzerleri:</translation>
    </message>
    <message>
        <source>Write what the table shows into a file.</source>
        <translation>Tablonun gösterdiğini bir dosyaya yaz.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the head of a column in an exported file: %1 is its name, %2 the time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>userdesk::UserOpening</name>
    <message>
        <source>“%1” can&apos;t be one. Paste an ID such as 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b.</source>
        <translation>“%1” bir ID olamaz. 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b gibi bir ID yapıştırın.</translation>
    </message>
    <message>
        <source>This is not a user ID.</source>
        <translation>Bu bir kullanıcı ID’si değil.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserPane</name>
    <message>
        <source>Back to the form</source>
        <translation>Forma dön</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Kullanıcı ayrıntıları</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Hesap ayrıntıları</translation>
    </message>
    <message>
        <source>This user has no account.</source>
        <translation>Bu kullanıcının hesabı yok.</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>Bu değişiklikler kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Değişiklikler geri alınsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) will be saved, too.</source>
        <translation>
            <numerusform>%Ln değişiklik daha kaydedilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user on the screen</source>
        <translation>Ekrandaki kullanıcı</translation>
    </message>
    <message>
        <source>UserDesk shows the account. It can&apos;t edit it yet.</source>
        <translation>UserDesk hesabı gösterir, ancak henüz düzenleyemez.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored; the other edits can.</source>
        <translation>Yeni şifre geri getirilemez; diğer değişiklikler getirilebilir.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored.</source>
        <translation>Yeni şifre geri getirilemez.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tümünü geri al</translation>
    </message>
    <message>
        <source>Discard the new password?</source>
        <translation>Yeni şifre geri alınsın mı?</translation>
    </message>
</context>
<context>
    <name>userdesk::UserSave</name>
    <message>
        <source>it is about another user</source>
        <translation>başka bir kullanıcıyla ilgili</translation>
    </message>
</context>
<context>
    <name>userdesk::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Son değişiklik</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is what of a user fits the search and stands in no column, e.g. a phone number</extracomment>
        <translation>eşleşen: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewNameDialog</name>
    <message>
        <source>Save this search as a view</source>
        <translation>Bu aramayı görünüm olarak kaydet</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Görünümü yeniden adlandır</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Görünümün adı</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>Görünümün &amp;adı</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewPane</name>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Görünümlerim</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Görünümlerim</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Görünümü kaydet…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Görünümü kaydet</translation>
    </message>
    <message>
        <source>Save this search as a view, with its filters and columns.</source>
        <translation>Bu aramayı, filtreleri ve sütunlarıyla bir görünüm olarak kaydet.</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Son kullanıcılar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo removing the view</source>
        <translation>Görünümü kaldırmayı geri al</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Replace with current search</source>
        <translation>Geçerli aramayla değiştir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>“%1” kaldırıldı.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name, %2 the user name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>userdesk::WindowActions</name>
    <message>
        <source>Commands…</source>
        <translation>Komutlar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>About UserDesk</source>
        <translation>UserDesk hakkında</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük yazı</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Olağan yazı boyutu</translation>
    </message>
</context>
<context>
    <name>userdesk::Workspace</name>
    <message>
        <source>Back to the users</source>
        <translation>Kullanıcılara dön</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Görünüm: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Görünümü kaydet</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Kullanıcı bulma</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is a person, %2 their user name</extracomment>
        <translation>%1 (%2) kaydını aç</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 how the save of their changes ended</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
