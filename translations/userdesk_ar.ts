<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountType</name>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>مؤسسة</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server refused what was sent.</source>
        <translation>رفض الخادم ما أُرسل.</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this with your roles.</source>
        <translation>لا يسمح الخادم بهذا بحسب أدوارك.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this user.</source>
        <translation>لا يعرف الخادم هذا المستخدم.</translation>
    </message>
    <message>
        <source>Someone else has changed this user since.</source>
        <translation>غيّر شخص آخر هذا المستخدم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server has had too many requests and asks to wait.</source>
        <translation>تلقّى الخادم طلبات كثيرة ويطلب الانتظار.</translation>
    </message>
    <message>
        <source>Server error (%1).</source>
        <translation>خطأ في الخادم (%1).</translation>
    </message>
    <message>
        <source>The server timed out (%1).</source>
        <translation>انتهت المهلة في الخادم (%1).</translation>
    </message>
    <message>
        <source>The server sent an unexpected response (%1).</source>
        <translation>أرسل الخادم ردًا غير متوقع (%1).</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found. Check the address and the network.</source>
        <translation>تعذّر العثور على الخادم %1. تحقّق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it refuses connections.</source>
        <translation>تعذّر الوصول إلى الخادم %1: إنه يرفض الاتصالات.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the server answered.</source>
        <translation>انقطع الاتصال بـ %1 قبل أن يردّ الخادم.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2.</source>
        <translation>الاتصال بـ %1 غير آمن: %2.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: %2.</source>
        <translation>تعذّر الوصول إلى الخادم %1: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1.</source>
        <translation>تعذّرت قراءة ردّ الخادم: %1.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>نسخ اسم المستخدم</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>نسخ معرّف المستخدم</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ الصف</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>EditNotice</name>
    <message>
        <source>Looking for this user in the server&apos;s list…</source>
        <translation>جارٍ البحث عن هذا المستخدم في قائمة الخادم…</translation>
    </message>
    <message>
        <source>You can edit meanwhile. Only what you type is sent.</source>
        <translation>يمكنك التعديل في هذه الأثناء. لا يُرسل إلا ما تكتبه.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user.</source>
        <translation>هذا المستخدم ليس في قائمة الخادم.</translation>
    </message>
    <message>
        <source>This user could not be looked up.</source>
        <translation>تعذّر البحث عن هذا المستخدم.</translation>
    </message>
    <message>
        <source>You can still edit the user by this ID. The fields are empty because their values are unknown. Only what you type is sent; the server&apos;s answer fills the rest.</source>
        <translation>يمكنك مع ذلك تعديل المستخدم بهذا المعرّف. الحقول فارغة لأن قيمها غير معروفة. لا يُرسل إلا ما تكتبه، وردّ الخادم يملأ الباقي.</translation>
    </message>
    <message>
        <source>The user could not be reloaded.</source>
        <translation>تعذّرت إعادة تحميل المستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %Ln change(s).</source>
        <translation>
            <numerusform>لم يُتجاهل أي تغيير.</numerusform>
            <numerusform>تُجوهل تغيير واحد.</numerusform>
            <numerusform>تُجوهل تغييران.</numerusform>
            <numerusform>تُجوهلت %Ln تغييرات.</numerusform>
            <numerusform>تُجوهل %Ln تغييرًا.</numerusform>
            <numerusform>تُجوهل %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>سجّلت الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>تعديلاتك باقية. احفظ مجددًا.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more.</source>
        <translation>لم يعد هذا المستخدم في قائمة الخادم.</translation>
    </message>
    <message>
        <source>What is shown was loaded before. You can still save: the server decides.</source>
        <translation>ما يظهر حُمّل من قبل. يمكنك الحفظ مع ذلك، والقرار للخادم.</translation>
    </message>
    <message>
        <source>Not saved yet: the user has changed in the meantime.</source>
        <translation>لم يُحفظ بعد: تغيّر المستخدم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Save again if this is what you want.</source>
        <translation>احفظ مرة أخرى إن كان هذا ما تريده.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) are not valid.</source>
        <translation>
            <numerusform>لم يُحفظ شيء: %Ln حقل غير صالح.</numerusform>
            <numerusform>لم يُحفظ شيء: حقل واحد (%Ln) غير صالح.</numerusform>
            <numerusform>لم يُحفظ شيء: حقلان (%Ln) غير صالحين.</numerusform>
            <numerusform>لم يُحفظ شيء: %Ln حقول غير صالحة.</numerusform>
            <numerusform>لم يُحفظ شيء: %Ln حقلًا غير صالح.</numerusform>
            <numerusform>لم يُحفظ شيء: %Ln حقل غير صالح.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save: no field is changed.</source>
        <translation>لا شيء للحفظ: لم يتغير أي حقل.</translation>
    </message>
    <message>
        <source>Not saved: the server asked to wait before the next try.</source>
        <translation>لم يُحفظ: طلب الخادم الانتظار قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>The last save is still under way. Save again when it has ended.</source>
        <translation>الحفظ الأخير ما زال جاريًا. احفظ مجددًا عند انتهائه.</translation>
    </message>
    <message>
        <source>%1 of %2 pages searched.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>جرى البحث في %1 من %2 صفحة.</translation>
    </message>
    <message>
        <source>This user was not found so far: you stopped the search.</source>
        <translation>لم يُعثر على هذا المستخدم حتى الآن: أوقفتَ البحث عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) searched.</source>
        <translation>
            <numerusform>لم يُبحث في أي صفحة.</numerusform>
            <numerusform>جرى البحث في صفحة واحدة.</numerusform>
            <numerusform>جرى البحث في صفحتين.</numerusform>
            <numerusform>جرى البحث في %Ln صفحات.</numerusform>
            <numerusform>جرى البحث في %Ln صفحة.</numerusform>
            <numerusform>جرى البحث في %Ln صفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPolicy</name>
    <message>
        <source>Only the user themselves or POWER_USER and above can change this.</source>
        <translation>لا يغيّر هذا إلا المستخدم نفسه أو POWER_USER فما فوق.</translation>
    </message>
    <message>
        <source>Only ADMIN can set a password.</source>
        <translation>لا يضع كلمة المرور إلا ADMIN.</translation>
    </message>
    <message>
        <source>Only ADMIN can change this.</source>
        <translation>لا يغيّر هذا إلا ADMIN.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>تعذّر تحميل أدوارك.</translation>
    </message>
    <message>
        <source>You have no role.</source>
        <translation>ليس لك أي دور.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>أدوارك: %1.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence on who may change the field, %2 one on the roles of the operator</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>any signed-in user</source>
        <translation>أي مستخدم سجّل الدخول</translation>
    </message>
    <message>
        <source>the user themselves, or POWER_USER and above</source>
        <translation>المستخدم نفسه، أو POWER_USER فما فوق</translation>
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
        <translation>CSV بترميز UTF-8 مع BOM، لبرنامج Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV بترميز UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>تصدير المستخدمين</translation>
    </message>
    <message>
        <source>CSV for programs, all fields (*.csv)</source>
        <translation>CSV للبرامج، كل الحقول (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs, all fields (*.jsonl)</source>
        <translation>أسطر JSON للبرامج، كل الحقول (*.jsonl)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>استبدال الملف؟</translation>
    </message>
    <message>
        <source>There is already a file with this name. Its content will be lost.</source>
        <translation>يوجد ملف بهذا الاسم. سيضيع ما فيه.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختيار اسم آخر</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Mobile phone verified</source>
        <translation>توثيق الهاتف</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>توثيق البريد</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>صورة الملف الشخصي</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s).</source>
        <translation>
            <numerusform>النص ضمن الطول المسموح.</numerusform>
            <numerusform>زائد بحرف واحد.</numerusform>
            <numerusform>زائد بحرفين.</numerusform>
            <numerusform>زائد بـ %Ln أحرف.</numerusform>
            <numerusform>زائد بـ %Ln حرفًا.</numerusform>
            <numerusform>زائد بـ %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains an invisible character. Type the text again.</source>
        <translation>يحتوي على حرف لا يُرى. اكتب النص من جديد.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>لا يمكن ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>This is not an e-mail address, such as name@example.com.</source>
        <translation>ليس هذا عنوان بريد إلكتروني مثل name@example.com.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>اللغة والبلد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>There is no such locale. Choose one from the list.</source>
        <translation>لا توجد لغة وبلد بهذا الاسم. اختر من القائمة.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم. اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>FieldControl</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>added %1, removed %2</source>
        <translation>أُضيف: %1، أُزيل: %2</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>كان غير معروف</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1 is the value that a field had before it was edited</extracomment>
        <translation>كان %1</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A change is being sent, and the server has not answered yet. If you leave now, you won&apos;t see whether it was saved.</source>
        <translation>يُرسل الآن تغيير ولم يُجب الخادم بعد. إن خرجت الآن فلن ترى هل حُفظ.</translation>
    </message>
    <message numerus="yes">
        <source>You have unsaved changes to %Ln user(s).</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة.</numerusform>
            <numerusform>لديك تغييرات غير محفوظة لمستخدم واحد.</numerusform>
            <numerusform>لديك تغييرات غير محفوظة لمستخدمَين.</numerusform>
            <numerusform>لديك تغييرات غير محفوظة لـ %Ln مستخدمين.</numerusform>
            <numerusform>لديك تغييرات غير محفوظة لـ %Ln مستخدمًا.</numerusform>
            <numerusform>لديك تغييرات غير محفوظة لـ %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
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
        <translation>الآن %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Nothing was saved: the server was not reached.</source>
        <translation>لم يُحفظ شيء: تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Nothing was saved: the connection is not secure.</source>
        <translation>لم يُحفظ شيء: الاتصال غير آمن.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server refused the change.</source>
        <translation>لم يُحفظ شيء: رفض الخادم التغيير.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %Ln field(s) were refused.</source>
        <translation>
            <numerusform>لم يُحفظ شيء.</numerusform>
            <numerusform>لم يُحفظ شيء: رُفض حقل واحد.</numerusform>
            <numerusform>لم يُحفظ شيء: رُفض حقلان.</numerusform>
            <numerusform>لم يُحفظ شيء: رُفضت %Ln حقول.</numerusform>
            <numerusform>لم يُحفظ شيء: رُفض %Ln حقلًا.</numerusform>
            <numerusform>لم يُحفظ شيء: رُفض %Ln حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: your session has expired.</source>
        <translation>لم يُحفظ شيء: انتهت جلستك.</translation>
    </message>
    <message>
        <source>Nothing was saved: you aren&apos;t allowed to make this change.</source>
        <translation>لم يُحفظ شيء: لا يُسمح لك بهذا التغيير.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server doesn&apos;t know this user.</source>
        <translation>لم يُحفظ شيء: لا يعرف الخادم هذا المستخدم.</translation>
    </message>
    <message>
        <source>Nothing was saved: someone else has changed this user since.</source>
        <translation>لم يُحفظ شيء: غيّر شخص آخر هذا المستخدم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server has had too many requests.</source>
        <translation>لم يُحفظ شيء: تلقّى الخادم طلبات كثيرة.</translation>
    </message>
    <message>
        <source>Nothing was saved: server error (%1).</source>
        <translation>لم يُحفظ شيء: خطأ في الخادم (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your edits are kept. Correct what was refused and save again.</source>
        <translation>تعديلاتك باقية. أصلح ما رُفض واحفظ مجددًا.</translation>
    </message>
    <message>
        <source>Your edits are kept. Sign in again, then save again.</source>
        <translation>تعديلاتك باقية. سجّل الدخول مجددًا ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Your edits are kept. Undo what you may not change, or ask someone with the right role.</source>
        <translation>تعديلاتك باقية. تراجع عمّا لا يُسمح لك بتغييره، أو اسأل من له الدور المناسب.</translation>
    </message>
    <message>
        <source>Your edits are kept. Reload the list to see whether the user was deleted.</source>
        <translation>تعديلاتك باقية. أعد تحميل القائمة لترى هل حُذف المستخدم.</translation>
    </message>
    <message>
        <source>Your edits are kept. Compare them with what the server has now, then save again.</source>
        <translation>تعديلاتك باقية. قارنها بما على الخادم الآن ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Your edits are kept. Ask the people who run the server or your network.</source>
        <translation>تعديلاتك باقية. اسأل من يديرون الخادم أو شبكتك.</translation>
    </message>
    <message>
        <source>Your edits are kept. Save again.</source>
        <translation>تعديلاتك باقية. احفظ مجددًا.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is the server&apos;s own message, in the server&apos;s language</extracomment>
        <translation>يقول الخادم: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln second(s).</source>
        <translation>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا الآن.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد ثانية.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد ثانيتين.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your edits are kept. You can save again in %Ln minute(s).</source>
        <translation>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا الآن.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد دقيقة.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد دقيقتين.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد %Ln دقائق.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد %Ln دقيقة.</numerusform>
            <numerusform>تعديلاتك محفوظة هنا. يمكنك الحفظ مجددًا بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in: the connection is not secure.</source>
        <translation>لم يُسجَّل دخولك: الاتصال غير آمن.</translation>
    </message>
    <message>
        <source>Ask the people who run the server or your network.</source>
        <translation>اسأل من يديرون الخادم أو شبكتك.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>حاول مجددًا الآن.</numerusform>
            <numerusform>حاول مجددًا بعد ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>حاول مجددًا الآن.</numerusform>
            <numerusform>حاول مجددًا بعد دقيقة.</numerusform>
            <numerusform>حاول مجددًا بعد دقيقتين.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln دقائق.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln دقيقة.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>None</source>
        <translation>بلا خطة</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Basic, monthly</source>
        <translation>أساسية، شهرية</translation>
    </message>
    <message>
        <source>Basic, yearly</source>
        <translation>أساسية، سنوية</translation>
    </message>
    <message>
        <source>Premium, monthly</source>
        <translation>مميّزة، شهرية</translation>
    </message>
    <message>
        <source>Premium, yearly</source>
        <translation>مميّزة، سنوية</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّصة</translation>
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
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
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
        <translation>سيُحظر %1 ولن يستطيع تسجيل الدخول حتى يرفع أحد المشرفين الحظر.</translation>
    </message>
    <message>
        <source>%1 will be deleted and can&apos;t sign in any more.</source>
        <translation>سيُحذف %1 ولن يستطيع تسجيل الدخول بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 will become ADMIN and may then change every user, their roles and passwords.</source>
        <translation>سيصبح %1 بدور ADMIN ويستطيع عندئذ تغيير كل المستخدمين وأدوارهم وكلمات مرورهم.</translation>
    </message>
    <message>
        <source>%1 will no longer be ADMIN.</source>
        <translation>لن يبقى %1 بدور ADMIN.</translation>
    </message>
    <message>
        <source>You are changing your own roles. New roles: %1. You may be unable to undo this.</source>
        <translation>أنت تغيّر أدوارك أنت. الأدوار الجديدة: %1. قد لا تستطيع التراجع عن هذا.</translation>
    </message>
    <message>
        <source>You are changing your own status to %1. You may be signed out.</source>
        <translation>أنت تغيّر حالتك أنت. الحالة الجديدة: %1. قد تُنهى جلستك.</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. New roles: %2. All others, including ADMIN, will be removed.</source>
        <translation>أدوار %1 الحالية غير معروفة. الأدوار الجديدة: %2. ستُسحب كل الأدوار الأخرى، ومنها ADMIN.</translation>
    </message>
    <message>
        <source>%1 will be %2 and can&apos;t sign in until the status is Active again.</source>
        <extracomment>%1 is a person, %2 a status in words</extracomment>
        <translation>ستصبح حالة %1 «%2» ولن يمكن تسجيل الدخول حتى تعود الحالة إلى «نشط».</translation>
    </message>
    <message>
        <source>%1 will sign in as %2 from now on.</source>
        <extracomment>%1 is a person, %2 the new user name</extracomment>
        <translation>من الآن فصاعدًا سيسجّل %1 الدخول باسم %2.</translation>
    </message>
    <message>
        <source>%1 will have no role any more.</source>
        <translation>لن يبقى لـ %1 أي دور.</translation>
    </message>
    <message>
        <source>Block user</source>
        <translation>حظر المستخدم</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a status in words</extracomment>
        <translation>تغيير إلى «%1»</translation>
    </message>
    <message>
        <source>Replace the roles</source>
        <translation>استبدال الأدوار</translation>
    </message>
    <message>
        <source>Take all roles away</source>
        <translation>سحب كل الأدوار</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>تغيير الأدوار</translation>
    </message>
    <message>
        <source>Make ADMIN</source>
        <translation>جعله ADMIN</translation>
    </message>
    <message>
        <source>Take ADMIN away</source>
        <translation>سحب ADMIN</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>تغيير اسم المستخدم</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Save all changes</source>
        <translation>حفظ كل التغييرات</translation>
    </message>
    <message>
        <source>The new password of %1 is very weak: it is easy to guess.</source>
        <translation>كلمة المرور الجديدة لـ %1 ضعيفة جدًا: يسهل تخمينها.</translation>
    </message>
    <message>
        <source>Set the weak password</source>
        <translation>تعيين كلمة المرور الضعيفة</translation>
    </message>
    <message>
        <source>The current roles of %1 are unknown. All of them, including ADMIN, will be removed.</source>
        <translation>أدوار %1 الحالية غير معروفة. ستُسحب كلها، ومنها ADMIN.</translation>
    </message>
    <message>
        <source>You are removing all your own roles. You may be unable to undo this.</source>
        <translation>أنت تسحب كل أدوارك أنت. قد لا تستطيع التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Can change names, locale and time zone of any user.</source>
        <translation>يستطيع تغيير الأسماء واللغة والمنطقة الزمنية لأي مستخدم.</translation>
    </message>
    <message>
        <source>Can also change the user name of any user.</source>
        <translation>يستطيع أيضًا تغيير اسم المستخدم لأي مستخدم.</translation>
    </message>
    <message>
        <source>Can change everything, including roles, status and passwords.</source>
        <translation>يستطيع تغيير كل شيء، بما في ذلك الأدوار والحالة وكلمات المرور.</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>the account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Nothing had to be saved: the server has your changes already.</source>
        <translation>لم يكن هناك ما يُحفظ: تغييراتك موجودة على الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln change(s).</source>
        <translation>
            <numerusform>لم يُحفظ أي تغيير.</numerusform>
            <numerusform>حُفظ تغيير واحد.</numerusform>
            <numerusform>حُفظ تغييران.</numerusform>
            <numerusform>حُفظت %Ln تغييرات.</numerusform>
            <numerusform>حُفظ %Ln تغييرًا.</numerusform>
            <numerusform>حُفظ %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also changed: %1. Marked below.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>غيّر الخادم أيضًا: %1. معلّم في الأسفل.</translation>
    </message>
    <message>
        <source>Saved, although the server&apos;s answer was lost.</source>
        <translation>حُفظ، مع أن ردّ الخادم ضاع.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and has your changes.</source>
        <translation>%1 أُعيد تحميل المستخدم وفيه تغييراتك.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 أُعيد تحميل المستخدم وليست فيه تغييراتك. تعديلاتك باقية. احفظ مجددًا.</translation>
    </message>
    <message>
        <source>The user could not be reloaded: %1</source>
        <translation>تعذّرت إعادة تحميل المستخدم: %1</translation>
    </message>
    <message>
        <source>Whether a password was saved can&apos;t be checked.</source>
        <translation>لا يمكن التحقق من حفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain the user.</source>
        <translation>المستخدم ليس في قائمة الخادم.</translation>
    </message>
    <message>
        <source>It is unknown whether your changes were saved.</source>
        <translation>لا يُعرف هل حُفظت تغييراتك.</translation>
    </message>
    <message>
        <source>%1 %2 Your edits are kept. Check again, or save again.</source>
        <translation>%1 %2 تعديلاتك باقية. تحقّق مجددًا، أو احفظ مجددًا.</translation>
    </message>
    <message>
        <source>%1 can be changed by %2.</source>
        <extracomment>%1 is a field, %2 is who may change it, e.g. &quot;ADMIN&quot;</extracomment>
        <translation>الحقل «%1» مخصّص لـ: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer didn&apos;t come.</source>
        <translation>لم يصل ردّ الخادم.</translation>
    </message>
    <message>
        <source>Your edits are kept. The user is being reloaded to see whether they were saved.</source>
        <translation>تعديلاتك باقية. يُعاد تحميل المستخدم لمعرفة هل حُفظت.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more, so the roles are based on older data. Check them.</source>
        <translation>لم يعد هذا المستخدم في قائمة الخادم، لذلك تستند الأدوار إلى بيانات أقدم. تحقّق منها.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2. The server still refuses it.</source>
        <extracomment>%1 says which field needs which role, %2 is a list of roles</extracomment>
        <translation>%1 أدوارك: %2. ومع ذلك يرفضه الخادم.</translation>
    </message>
    <message>
        <source>%1 Your roles: %2.</source>
        <translation>%1 أدوارك: %2.</translation>
    </message>
    <message>
        <source>The server saved a different value than you sent: %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>حفظ الخادم قيمة غير التي أرسلتها: %1.</translation>
    </message>
    <message>
        <source>The account could not be reloaded: %1</source>
        <translation>تعذّرت إعادة تحميل الحساب: %1</translation>
    </message>
    <message>
        <source>The user was reloaded and has neither your changes nor what was there before.</source>
        <translation>أُعيد تحميل المستخدم وليست فيه تغييراتك ولا ما كان من قبل.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>of a field that was saved: %1 is its label, %2 the new value</extracomment>
        <translation>%1: %2 ← %3</translation>
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
        <translation>لم يُحفظ شيء: احتفظ الخادم بالقيمة القديمة.</translation>
    </message>
    <message>
        <source>The server accepted the change but kept the old value: %1. Your edits are kept.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>قبل الخادم التغيير لكنه أبقى القيمة القديمة: %1. تعديلاتك باقية.</translation>
    </message>
    <message>
        <source>Your changes are not there yet.</source>
        <translation>لم تصل تغييراتك بعد.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded and doesn&apos;t have your changes; they may still arrive, and UserDesk looks again. Your edits are kept.</source>
        <translation>%1 أُعيد تحميل المستخدم وليست فيه تغييراتك؛ قد تصل بعد، وسينظر UserDesk مرة أخرى. تعديلاتك باقية.</translation>
    </message>
    <message>
        <source>It is unknown whether the password was set.</source>
        <translation>لا يُعرف هل ضُبطت كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 %2 Your edit is kept. Save again to set it once more.</source>
        <translation>%1 %2 ما كتبته محفوظ. احفظ مرة أخرى لضبطها من جديد.</translation>
    </message>
    <message>
        <source>Your changes have not arrived.</source>
        <translation>لم تصل تغييراتك.</translation>
    </message>
    <message>
        <source>%1 The user was reloaded several times and doesn&apos;t have your changes. Your edits are kept. Save again.</source>
        <translation>%1 أُعيد تحميل المستخدم عدة مرات وليست فيه تغييراتك. تعديلاتك باقية. احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was saved so far.</source>
        <translation>لم يُحفظ شيء حتى الآن.</translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>البوابة المحلية</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة التجربة</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>http sends passwords unencrypted. Use https; http is allowed only for this computer.</source>
        <translation>يرسل http كلمات المرور دون تشفير. استخدم https؛ لا يُسمح بـ http إلا لهذا الجهاز.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Type one such as https://api.example.com.</source>
        <translation>ليس هذا عنوان خادم. اكتب عنوانًا مثل https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>TlsFault</name>
    <message>
        <source>no name given</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 (certificate of %2, issued by %3, valid until %4)</source>
        <extracomment>%1 is why it isn&apos;t trusted, %2 whose certificate it is, %3 who issued it, %4 a date</extracomment>
        <translation>%1 (شهادة %2، أصدرها %3، صالحة حتى %4)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1, and the certificate is valid only from %2 on; set the clock</source>
        <extracomment>a part of a sentence; both are dates with the time of day</extracomment>
        <translation>ساعة هذا الحاسوب تشير إلى %1، والشهادة صالحة ابتداءً من %2 فقط؛ اضبط الساعة</translation>
    </message>
</context>
<context>
    <name>UserDetails</name>
    <message>
        <source>verified</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير موثّق</translation>
    </message>
    <message>
        <source>As the server sent it: %1</source>
        <translation>كما أرسله الخادم: %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
</context>
<context>
    <name>UserStatus</name>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>has the wrong type</source>
        <translation>من نوع خاطئ</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>its property “%1” %2</source>
        <extracomment>%1 is the name of a property, %2 is what is wrong, e.g. &quot;is missing&quot;</extracomment>
        <translation>خاصيته «%1» %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>الردّ فارغ</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس الردّ كائن JSON</translation>
    </message>
    <message>
        <source>is not a token</source>
        <translation>ليست رمزًا مميزًا</translation>
    </message>
    <message>
        <source>it has more users than a page may have</source>
        <translation>فيه مستخدمون أكثر مما تسعه صفحة</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Your settings will not be saved.</source>
        <translation>لن تُحفظ إعداداتك.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: %1</source>
        <translation>تتعذر كتابة الإعدادات: %1</translation>
    </message>
    <message>
        <source>Some settings could not be read.</source>
        <translation>تعذرت قراءة بعض الإعدادات.</translation>
    </message>
    <message>
        <source>This file is damaged: %1</source>
        <translation>هذا الملف تالف: %1</translation>
    </message>
    <message>
        <source>UserDesk is open in another window, which doesn&apos;t answer.</source>
        <translation>‏UserDesk مفتوح في نافذة أخرى لا تستجيب.</translation>
    </message>
    <message>
        <source>Close the other window when you can: neither of them knows the edits of the other.</source>
        <translation>أغلق النافذة الأخرى متى أمكن: لا تعرف أيّ منهما تعديلات الأخرى.</translation>
    </message>
    <message>
        <source>A second start can&apos;t reach this window.</source>
        <translation>لا يمكن لتشغيل ثانٍ الوصول إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>Links open another window: no folder was found that is yours alone.</source>
        <translation>تفتح الروابط نافذة أخرى: لم يُعثر على مجلد خاص بك وحدك.</translation>
    </message>
    <message>
        <source>UserDesk is open on another display.</source>
        <translation>‏UserDesk مفتوح على شاشة أخرى.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>تابع العمل هناك، أو أغلقه هناك أولًا.</translation>
    </message>
</context>
<context>
    <name>userdesk::AboutDialog</name>
    <message>
        <source>About UserDesk</source>
        <translation>حول UserDesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>UserDesk is free software under the MIT licence. It uses Qt (LGPL 3), QtKeychain (BSD) and, where it was built with it, zxcvbn (MIT).</source>
        <translation>‏UserDesk برنامج حرّ برخصة MIT. يستخدم Qt (LGPL 3) وQtKeychain (BSD)، وكذلك zxcvbn (MIT) إن بُني معه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>‏Qt %1 (بُني باستخدام %2)</translation>
    </message>
</context>
<context>
    <name>userdesk::ActionBar</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some invalid</source>
        <extracomment>%1 is a number of changes, e.g. &quot;2 changes&quot;</extracomment>
        <translation>%1، ليست كلها صالحة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>The server asked to wait before the next try.</source>
        <translation>طلب الخادم الانتظار قبل المحاولة التالية.</translation>
    </message>
</context>
<context>
    <name>userdesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>This column is the first one.</source>
        <translation>هذا العمود هو الأول.</translation>
    </message>
    <message>
        <source>This column is the last one.</source>
        <translation>هذا العمود هو الأخير.</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandModel</name>
    <message>
        <source>Not possible now.</source>
        <translation>غير ممكن الآن.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a screen reader says one after the other: %1 is an action, %2 its keys or why it can&apos;t be done</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>userdesk::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>لا أمر مطابقًا.</translation>
    </message>
    <message>
        <source>Nothing was done: the window has changed in the meantime. Close this and open the commands again.</source>
        <translation>لم يُنفَّذ شيء: تغيّرت النافذة في هذه الأثناء. أغلق هذا وافتح الأوامر من جديد.</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailValue</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>userdesk::DetailsView</name>
    <message>
        <source>● changed by the server, was %1</source>
        <extracomment>%1 is the value that was there before</extracomment>
        <translation>● غيّره الخادم، وكان %1</translation>
    </message>
    <message>
        <source>Changed by the server, was %1.</source>
        <translation>غيّره الخادم، وكان %1.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryLoader</name>
    <message>
        <source>These are more users than UserDesk can hold. Those that were loaded are listed.</source>
        <translation>عدد المستخدمين أكبر مما يستوعبه UserDesk. يظهر من حُمّل منهم.</translation>
    </message>
</context>
<context>
    <name>userdesk::DirectoryTable</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Click to sort. Drag to move a column. The context menu chooses the columns.</source>
        <translation>انقر للفرز. اسحب لنقل عمود. قائمة السياق تختار الأعمدة.</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>الفرز حسب: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <extracomment>%1 is a column that is chosen, but for which the table is too narrow</extracomment>
        <translation>%1 (لا مكان له)</translation>
    </message>
</context>
<context>
    <name>userdesk::Exchange</name>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>لم يردّ الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>انقطع في وسطه</translation>
    </message>
    <message>
        <source>the server may not support https at this address</source>
        <translation>قد لا يدعم الخادم https في هذا العنوان</translation>
    </message>
</context>
<context>
    <name>userdesk::ExportBar</name>
    <message>
        <source>State of the export</source>
        <translation>حالة التصدير</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Dismiss the export&apos;s message</source>
        <translation>إغلاق رسالة التصدير</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>جارٍ التصدير: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln user(s) to %1</source>
        <extracomment>%1 is the file&apos;s name</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي مستخدم إلى %1</numerusform>
            <numerusform>صُدِّر مستخدم واحد إلى %1</numerusform>
            <numerusform>صُدِّر مستخدمان إلى %1</numerusform>
            <numerusform>صُدِّر %Ln مستخدمين إلى %1</numerusform>
            <numerusform>صُدِّر %Ln مستخدمًا إلى %1</numerusform>
            <numerusform>صُدِّر %Ln مستخدم إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The users weren&apos;t exported. Nothing was written.</source>
        <translation>لم يُصدَّر المستخدمون. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>userdesk::FieldRow</name>
    <message>
        <source>Undo change to %1</source>
        <translation>تراجع عن تغيير: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>changed by the server</source>
        <translation>غيّره الخادم</translation>
    </message>
</context>
<context>
    <name>userdesk::FilterButton</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a status or a role, %2 the number of users who have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
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
        <translation>اختر مستخدمًا من القائمة، أو افتحه بمعرّفه.</translation>
    </message>
    <message>
        <source>Search: a part of the name, the address, the phone number or the ID. Enter opens the first user found.</source>
        <translation>بحث: جزء من الاسم أو العنوان أو رقم الهاتف أو المعرّف. يفتح Enter أول مستخدم يُعثر عليه.</translation>
    </message>
    <message>
        <source>Status, Role</source>
        <translation>الحالة، الدور</translation>
    </message>
    <message>
        <source>These buttons over the list show some users only. A view keeps such a choice.</source>
        <translation>يُظهر هذان الزران فوق القائمة بعض المستخدمين فقط. ويحفظ العرض هذا الاختيار.</translation>
    </message>
    <message>
        <source>Show all keys.</source>
        <translation>عرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>Save the changes. Only what you edited is sent.</source>
        <translation>حفظ التغييرات. لا يُرسل إلا ما عدّلته.</translation>
    </message>
</context>
<context>
    <name>userdesk::FormView</name>
    <message>
        <source>Go to: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>الانتقال إلى: %1</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>أُزيلت الأحرف غير المرئية.</translation>
    </message>
    <message>
        <source>activate unblock unlock enable restore</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>تفعيل فعّل إلغاء الحظر رفع الحظر</translation>
    </message>
    <message>
        <source>deactivate disable</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>تعطيل عطّل إيقاف</translation>
    </message>
    <message>
        <source>block lock suspend</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>حظر احظر قفل</translation>
    </message>
    <message>
        <source>delete remove</source>
        <extracomment>Verbs to search for, not shown: any words for giving a user this status</extracomment>
        <translation>حذف احذف إزالة</translation>
    </message>
    <message>
        <source>Set status: %1</source>
        <extracomment>A command; %1 is a status</extracomment>
        <translation>تعيين الحالة: %1</translation>
    </message>
</context>
<context>
    <name>userdesk::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>هذه هي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Show the picture in full size</source>
        <translation>عرض الصورة بحجمها الكامل</translation>
    </message>
</context>
<context>
    <name>userdesk::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>userdesk::ListFooter</name>
    <message>
        <source>Users loaded</source>
        <translation>المستخدمون المحمّلون</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>جارٍ تحميل المستخدمين…</translation>
    </message>
    <message>
        <source>Users were added or removed. Updating: %1 of %2.</source>
        <translation>أُضيف مستخدمون أو أُزيلوا. جارٍ التحديث: %1 من %2.</translation>
    </message>
    <message>
        <source>Loading users: %1 of %2</source>
        <translation>تحميل المستخدمين: %1 من %2</translation>
    </message>
    <message>
        <source>The users could not be loaded: %1</source>
        <translation>تعذّر تحميل المستخدمين: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users loaded. These pages could not be loaded: %3. %4</source>
        <translation>حُمّل %1 من %2 مستخدم. صفحات تعذّر تحميلها: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1 ms</source>
        <extracomment>%n users were found in %1 milliseconds</extracomment>
        <translation>
            <numerusform>لا نتائج في %1 مللي ثانية</numerusform>
            <numerusform>نتيجة واحدة في %1 مللي ثانية</numerusform>
            <numerusform>نتيجتان في %1 مللي ثانية</numerusform>
            <numerusform>%Ln نتائج في %1 مللي ثانية</numerusform>
            <numerusform>%Ln نتيجة في %1 مللي ثانية</numerusform>
            <numerusform>%Ln نتيجة في %1 مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. The other users are being loaded.</source>
        <translation>لا نتائج حتى الآن. يجري تحميل بقية المستخدمين.</translation>
    </message>
    <message>
        <source>No matching users. Type fewer letters, or remove a filter.</source>
        <translation>لا نتائج. اكتب أحرفًا أقل، أو أزل مرشّحًا.</translation>
    </message>
    <message>
        <source>Loading the first users…</source>
        <translation>جارٍ تحميل المستخدمين الأوائل…</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>لا يوجد مستخدمون.</translation>
    </message>
    <message>
        <source>No users have been loaded.</source>
        <translation>لم يُحمّل أي مستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>A page could not be loaded. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>تعذّر تحميل صفحة. تُعاد المحاولة الآن.</numerusform>
            <numerusform>تعذّر تحميل صفحة. تُعاد المحاولة بعد ثانية.</numerusform>
            <numerusform>تعذّر تحميل صفحة. تُعاد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>تعذّر تحميل صفحة. تُعاد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تعذّر تحميل صفحة. تُعاد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>تعذّر تحميل صفحة. تُعاد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln second(s).</source>
        <translation>
            <numerusform>يطلب الخادم الانتظار. المتابعة الآن.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد ثانية.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد ثانيتين.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد %Ln ثانية.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Loading goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>يطلب الخادم الانتظار. المتابعة الآن.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد دقيقة.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد دقيقتين.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد %Ln دقائق.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد %Ln دقيقة.</numerusform>
            <numerusform>يطلب الخادم الانتظار. المتابعة بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches so far. Not all users have been loaded.</source>
        <translation>لا نتائج حتى الآن. لم يُحمّل كل المستخدمين.</translation>
    </message>
    <message>
        <source>The users could not be reloaded: %1 What is shown was loaded before.</source>
        <translation>تعذّرت إعادة تحميل المستخدمين: %1 ما يظهر حُمّل من قبل.</translation>
    </message>
    <message>
        <source>The server returned these pages empty.</source>
        <translation>أعاد الخادم هذه الصفحات فارغة.</translation>
    </message>
    <message>
        <source>No matching users. There is no filter “%1:”, only status:, role:, plan: and company:.</source>
        <extracomment>%1 is a word that was typed; the others stay as they are</extracomment>
        <translation>لا نتائج. لا يوجد مرشّح «%1:»، بل status: و role: و plan: و company: فقط.</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>متوقف مؤقتًا: %1 من %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <translation>متوقف: %1 من %2</translation>
    </message>
    <message>
        <source>Loading stopped (%1 of %2): %3</source>
        <translation>توقف التحميل (%1 من %2): %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded. The server counts %1; the list may lack some.</source>
        <translation>
            <numerusform>لم يُحمّل أي مستخدم. يعدّ الخادم %1، وقد ينقص بعضهم.</numerusform>
            <numerusform>حُمّل مستخدم واحد. يعدّ الخادم %1، وقد ينقص بعضهم.</numerusform>
            <numerusform>حُمّل مستخدمان. يعدّ الخادم %1، وقد ينقص بعضهم.</numerusform>
            <numerusform>حُمّل %Ln مستخدمين. يعدّ الخادم %1، وقد ينقص بعضهم.</numerusform>
            <numerusform>حُمّل %Ln مستخدمًا. يعدّ الخادم %1، وقد ينقص بعضهم.</numerusform>
            <numerusform>حُمّل %Ln مستخدم. يعدّ الخادم %1، وقد ينقص بعضهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) loaded</source>
        <translation>
            <numerusform>لم يُحمّل أي مستخدم</numerusform>
            <numerusform>حُمّل مستخدم واحد</numerusform>
            <numerusform>حُمّل مستخدمان</numerusform>
            <numerusform>حُمّل %Ln مستخدمين</numerusform>
            <numerusform>حُمّل %Ln مستخدمًا</numerusform>
            <numerusform>حُمّل %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No user has “%1”.</source>
        <extracomment>%1 is a filter as it is typed, e.g. status:blocked</extracomment>
        <translation>لا مستخدم له «%1».</translation>
    </message>
    <message>
        <source>No matching users. %1</source>
        <translation>لا نتائج. %1</translation>
    </message>
</context>
<context>
    <name>userdesk::MainWindow</name>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>ستحتاج إلى تسجيل الدخول مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, and UserDesk keeps tokens nowhere else.</source>
        <translation>تعذّر استخدام سلسلة مفاتيح النظام، وUserDesk لا يحفظ الرموز في مكان آخر.</translation>
    </message>
    <message>
        <source>Your own roles could not be loaded.</source>
        <translation>تعذّر تحميل أدوارك.</translation>
    </message>
    <message>
        <source>%1 Only what is open to any signed-in user can be edited.</source>
        <translation>%1 لا يمكن إلا تعديل ما هو متاح لكل من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign out without saving?</source>
        <translation>هل تريد تسجيل الخروج دون حفظ؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>هل تريد الإنهاء دون حفظ؟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Your session has expired.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Everything that you typed is kept.</source>
        <translation>كل ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The language was changed.</source>
        <translation>تم تغيير اللغة.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <extracomment>back to the language that was there before</extracomment>
        <translation>العودة إلى اللغة السابقة</translation>
    </message>
    <message>
        <source>The language and the text size can be changed when the export has ended.</source>
        <translation>يمكن تغيير اللغة وحجم النص بعد انتهاء التصدير.</translation>
    </message>
    <message>
        <source>The text size was not changed.</source>
        <translation>لم يتغيّر حجم النص.</translation>
    </message>
</context>
<context>
    <name>userdesk::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageArea</name>
    <message>
        <source>Save again</source>
        <translation>حفظ مجددًا</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقّق مجددًا</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>إعادة تحميل القائمة</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>فتح المستخدم</translation>
    </message>
    <message>
        <source>Restore edits</source>
        <translation>استعادة التعديلات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <extracomment>%1 is what the button does, %2 a number of seconds</extracomment>
        <translation>%1 بعد %2 ث</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>userdesk::MessageFrame</name>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
</context>
<context>
    <name>userdesk::OutsideRequests</name>
    <message>
        <source>A user was asked for from outside.</source>
        <translation>طُلب مستخدم من خارج البرنامج.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation>لا يمكن فتح هذا الرابط.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t point to a user. Links that UserDesk opens look like userdesk://user/ID.</source>
        <extracomment>%1 is what was to be opened</extracomment>
        <translation>لا يشير «%1» إلى أي مستخدم. الروابط التي يفتحها UserDesk على شكل userdesk://user/ID.</translation>
    </message>
    <message>
        <source>You are signed in to another server.</source>
        <translation>أنت مسجّل الدخول إلى خادم آخر.</translation>
    </message>
    <message>
        <source>To go to the one that was asked for, sign out first.</source>
        <translation>للانتقال إلى الخادم المطلوب سجّل الخروج أولًا.</translation>
    </message>
</context>
<context>
    <name>userdesk::PasswordField</name>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>leave empty to keep</source>
        <translation>اتركها فارغة لإبقائها</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Copy password; it leaves the clipboard after 30 seconds</source>
        <translation>نسخ كلمة المرور؛ تُمحى من الحافظة بعد 30 ثانية</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>توليد كلمة مرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 30 seconds.</source>
        <translation>نُسخت. تُمحى من الحافظة بعد 30 ثانية.</translation>
    </message>
</context>
<context>
    <name>userdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>قورن بالخادم الآن.</translation>
    </message>
    <message>
        <source>The current values of this user are unknown.</source>
        <translation>القيم الحالية لهذا المستخدم غير معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s) to %1</source>
        <translation>
            <numerusform>مراجعة تغييرات %1</numerusform>
            <numerusform>مراجعة تغيير واحد في %1</numerusform>
            <numerusform>مراجعة تغييرين في %1</numerusform>
            <numerusform>مراجعة %Ln تغييرات في %1</numerusform>
            <numerusform>مراجعة %Ln تغييرًا في %1</numerusform>
            <numerusform>مراجعة %Ln تغيير في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>تجري المقارنة بالخادم…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>حفظ التغييرات</numerusform>
            <numerusform>حفظ تغيير واحد</numerusform>
            <numerusform>حفظ تغييرين</numerusform>
            <numerusform>حفظ %Ln تغييرات</numerusform>
            <numerusform>حفظ %Ln تغييرًا</numerusform>
            <numerusform>حفظ %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>لا يُعرض</translation>
    </message>
    <message>
        <source>Undo change to %1</source>
        <translation>تراجع عن تغيير: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Compared with what was loaded before: the user could not be reloaded.</source>
        <translation>قورن بما حُمّل من قبل: تعذّرت إعادة تحميل المستخدم.</translation>
    </message>
    <message>
        <source>For PowerShell. The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>لـ PowerShell. يُترك الرمز وكلمات المرور: عيّنها في TOKEN وPASSWORD.</translation>
    </message>
    <message>
        <source>The token and passwords are left out: set them as TOKEN and PASSWORD.</source>
        <translation>يُترك الرمز وكلمات المرور: عيّنها في TOKEN وPASSWORD.</translation>
    </message>
</context>
<context>
    <name>userdesk::RoleBoxes</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>userdesk::SandboxProcess</name>
    <message>
        <source>The sandbox can&apos;t be started: %1.</source>
        <translation>تعذّر تشغيل بيئة التجربة: %1.</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready.</source>
        <translation>انتهت بيئة التجربة قبل أن تجهز.</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t installed: userdesk-sandbox is not beside UserDesk.</source>
        <translation>بيئة التجربة غير مثبّتة: userdesk-sandbox ليس بجانب UserDesk.</translation>
    </message>
    <message>
        <source>The sandbox gave no address.</source>
        <translation>لم تعطِ بيئة التجربة عنوانًا.</translation>
    </message>
</context>
<context>
    <name>userdesk::SavedViews</name>
    <message>
        <source>All users</source>
        <translation>كل المستخدمين</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Unverified e-mail</source>
        <translation>بريد غير موثّق</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>أعطِ العرض اسمًا.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln character(s).</source>
        <translation>
            <numerusform>الاسم ضمن الطول المسموح.</numerusform>
            <numerusform>الاسم زائد بحرف واحد.</numerusform>
            <numerusform>الاسم زائد بحرفين.</numerusform>
            <numerusform>الاسم زائد بـ %Ln أحرف.</numerusform>
            <numerusform>الاسم زائد بـ %Ln حرفًا.</numerusform>
            <numerusform>الاسم زائد بـ %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation>يوجد عرض بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>البحث عن مستخدمين</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Any part of a name, user name, company, phone number, status, role or ID, in any order. Narrow with status:blocked, role:admin,power_user, plan:trial, company:acme or -status:deleted. (%1)</source>
        <translation>أي جزء من الاسم أو اسم المستخدم أو الشركة أو رقم الهاتف أو الحالة أو الدور أو المعرّف، بأي ترتيب. ضيّق البحث بـ status:blocked أو role:admin,power_user أو plan:trial أو company:acme أو -status:deleted. (%1)</translation>
    </message>
</context>
<context>
    <name>userdesk::SearchablePicker</name>
    <message>
        <source>not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
</context>
<context>
    <name>userdesk::SecretHint</name>
    <message>
        <source>The password begins or ends with a space.</source>
        <translation>تبدأ كلمة المرور أو تنتهي بمسافة.</translation>
    </message>
    <message>
        <source>The password is longer than 72 bytes. Many servers ignore the rest.</source>
        <translation>كلمة المرور أطول من 72 بايت، وتتجاهل خوادم كثيرة الباقي.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>أُزيلت الأحرف غير المرئية.</translation>
    </message>
    <message>
        <source>The password contains an invisible character.</source>
        <translation>تحتوي كلمة المرور على حرف غير مرئي.</translation>
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
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Choose a server, or type the address of your own.</source>
        <translation>اختر خادمًا، أو اكتب عنوان خادمك.</translation>
    </message>
</context>
<context>
    <name>userdesk::ServerList</name>
    <message>
        <source>Own servers</source>
        <translation>خوادمك</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>إزالة الخادم</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>عنوان خادم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
</context>
<context>
    <name>userdesk::Session</name>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept this access token.</source>
        <translation>لا يقبل الخادم رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this user sign in.</source>
        <translation>لا يسمح الخادم لهذا المستخدم بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t recognize this account. Check the server and the user name.</source>
        <translation>لا يتعرّف الخادم على هذا الحساب. تحقّق من الخادم واسم المستخدم.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>رفض الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The saved sign-in could not be read from the system&apos;s keychain. It may be locked. Sign in again.</source>
        <translation>تعذّرت قراءة تسجيل الدخول المحفوظ من سلسلة مفاتيح النظام. قد تكون مقفلة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>أنت مسجّل الدخول في خادم آخر. سجّل الخروج منه أولًا.</translation>
    </message>
</context>
<context>
    <name>userdesk::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Your own servers are offered at sign-in, beside the known ones.</source>
        <translation>تُعرض خوادمك عند تسجيل الدخول بجانب الخوادم المعروفة.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>تتبعها التواريخ والأرقام والترتيب.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Remove sign-in</source>
        <translation>حذف تسجيل الدخول</translation>
    </message>
    <message>
        <source>Remove the saved sign-in</source>
        <translation>حذف تسجيل الدخول المحفوظ</translation>
    </message>
    <message>
        <source>No sign-in is saved. UserDesk asks at each start.</source>
        <translation>لا يوجد تسجيل دخول محفوظ. يسأل UserDesk عند كل تشغيل.</translation>
    </message>
    <message>
        <source>An access token for %1 is saved in the system&apos;s keychain.</source>
        <translation>رمز وصول لـ %1 محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is saved in the system&apos;s keychain.</source>
        <translation>تسجيل دخول %1 إلى %2 محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Remember which users I opened</source>
        <translation>تذكّر المستخدمين الذين فتحتهم</translation>
    </message>
    <message>
        <source>Only their IDs are kept, for the list of recent users.</source>
        <translation>لا تُحفظ إلا معرّفاتهم، لقائمة المستخدمين الأخيرين.</translation>
    </message>
    <message>
        <source>UserDesk keeps these settings in %1, tokens in the system&apos;s keychain, and nothing else on this computer.</source>
        <translation>يحفظ UserDesk هذه الإعدادات في %1، والرموز في سلسلة مفاتيح النظام، ولا شيء غير ذلك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size, in percent</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 and %2 change it, too.</source>
        <translation>%1 و%2 يغيّرانه أيضًا.</translation>
    </message>
</context>
<context>
    <name>userdesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Move through a list</source>
        <translation>التنقل في قائمة</translation>
    </message>
    <message>
        <source>Jump to a name by its first letters</source>
        <translation>الانتقال إلى اسم بأحرفه الأولى</translation>
    </message>
    <message>
        <source>Open the selected item</source>
        <translation>فتح العنصر المحدد</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>الانتقال إلى عنصر التحكم التالي</translation>
    </message>
    <message>
        <source>Close, clear a search, or discard the changes</source>
        <translation>إغلاق أو مسح البحث أو تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Lists and dialogs</source>
        <translation>القوائم ومربعات الحوار</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>فتح قائمة صف</translation>
    </message>
    <message>
        <source>Copy the row of the table</source>
        <translation>نسخ صف الجدول</translation>
    </message>
</context>
<context>
    <name>userdesk::SideList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the side for screen readers: the name of a view, how many users it finds</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInFlow</name>
    <message>
        <source>The saved sign-in could not be used.</source>
        <translation>تعذّر استخدام تسجيل الدخول المحفوظ.</translation>
    </message>
</context>
<context>
    <name>userdesk::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>إبقائي مسجّل الدخول</translation>
    </message>
    <message>
        <source>The token is saved in the system&apos;s keychain.</source>
        <translation>الرمز محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>فتح بيئة التجربة</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Sign in to UserDesk</source>
        <translation>تسجيل الدخول إلى UserDesk</translation>
    </message>
    <message>
        <source>Manage the users of your service.</source>
        <translation>أدر مستخدمي خدمتك.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Your session has expired. Everything that you typed is kept.</source>
        <translation>انتهت جلستك. كل ما كتبته باقٍ.</translation>
    </message>
    <message>
        <source>To use another server, go back and sign out first.</source>
        <translation>لاستخدام خادم آخر، ارجع وسجّل الخروج أولًا.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>استخدام كلمة مرور</translation>
    </message>
    <message>
        <source>Use an access token</source>
        <translation>استخدام رمز وصول</translation>
    </message>
    <message>
        <source>Paste an access token.</source>
        <translation>الصق رمز وصول.</translation>
    </message>
    <message>
        <source>This is not an access token: it contains characters that no token has.</source>
        <translation>ليس هذا رمز وصول: فيه أحرف لا توجد في أي رمز.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>اكتب اسم المستخدم.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>المتابعة بدونها</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain.</source>
        <translation>في انتظار سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>It may ask for its password in another window. If you go on without it, type your own.</source>
        <translation>قد تطلب كلمة مرورها في نافذة أخرى. إذا تابعت بدونها فاكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>The sandbox is a server on this computer, with invented users to practise on.</source>
        <translation>بيئة التجربة خادم على هذا الكمبيوتر، فيه مستخدمون وهميون للتدرّب.</translation>
    </message>
    <message>
        <source>Use your own account of the service: the one with which you work for it. What you may change depends on its roles.</source>
        <translation>استخدم حسابك الخاص في الخدمة، أي الحساب الذي تعمل به. ما يمكنك تغييره يعتمد على أدواره.</translation>
    </message>
</context>
<context>
    <name>userdesk::StrengthMeter</name>
    <message>
        <source>Very weak: easy to guess</source>
        <translation>ضعيفة جدًا: سهلة التخمين</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>userdesk::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Open by ID</source>
        <translation>فتح بالمعرّف</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>فتح بالمعرّف…</translation>
    </message>
    <message>
        <source>Paste a user ID and press Enter (%1).</source>
        <translation>الصق معرّف مستخدم واضغط Enter (%1).</translation>
    </message>
    <message>
        <source>Clear the ID</source>
        <translation>مسح المعرّف</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Reload the users (%1).</source>
        <translation>إعادة تحميل المستخدمين (%1).</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is Back or Forward, %2 the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>roles unknown</source>
        <translation>الأدوار غير معروفة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the operator&apos;s user name, %2 the operator&apos;s roles</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No user was opened before this one.</source>
        <translation>لم يُفتح أي مستخدم قبل هذا.</translation>
    </message>
    <message>
        <source>No user was opened after this one.</source>
        <translation>لم يُفتح أي مستخدم بعد هذا.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
</context>
<context>
    <name>userdesk::UserEdit</name>
    <message>
        <source>The server&apos;s list doesn&apos;t contain this user any more. The roles will be based on older data, and may undo what a colleague has changed since.</source>
        <translation>لم يعد هذا المستخدم في قائمة الخادم. ستستند الأدوار إلى بيانات أقدم، وقد تُلغي ما غيّره زميل منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserExport</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a folder.</source>
        <translation>%1 ليس مجلدًا.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write into the folder %1.</source>
        <translation>ليس لديك إذن بالكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a name for the file.</source>
        <translation>%1 مجلد. اختر اسمًا للملف.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>%1 ليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough space on the disk for %1.</source>
        <translation>لا مكان كافٍ على القرص لـ %1.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to change the file %1.</source>
        <translation>ليس لديك إذن بتغيير الملف %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserHeader</name>
    <message>
        <source>Copy user name</source>
        <translation>نسخ اسم المستخدم</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
</context>
<context>
    <name>userdesk::UserListPane</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>E-mail verified ✕</source>
        <translation>البريد موثّق ✕</translation>
    </message>
    <message>
        <source>E-mail not verified ✕</source>
        <translation>البريد غير موثّق ✕</translation>
    </message>
    <message>
        <source>Remove the filter for verified e-mail addresses</source>
        <translation>إزالة مرشّح البريد الموثّق</translation>
    </message>
    <message>
        <source>There is no user to export.</source>
        <translation>لا يوجد مستخدم لتصديره.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 of %2.</source>
        <extracomment>of the users of the directory, when the export began</extracomment>
        <translation>لم يكن قد حُمّل كل المستخدمين: %1 من %2.</translation>
    </message>
    <message>
        <source>Not all users had been loaded: %1 so far.</source>
        <translation>لم يكن قد حُمّل كل المستخدمين: %1 حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Counts only the users that have been loaded.</source>
        <translation>لا يَعُدّ إلا المستخدمين الذين حُمّلوا.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشّحات</translation>
    </message>
    <message numerus="yes">
        <source>0 in %1, %Ln in all users</source>
        <extracomment>%1 is what is chosen in the filters, e.g. &quot;Blocked&quot;</extracomment>
        <translation>
            <numerusform>٠ في %1، لا أحد بين كل المستخدمين</numerusform>
            <numerusform>٠ في %1، مستخدم واحد بين كل المستخدمين</numerusform>
            <numerusform>٠ في %1، مستخدمان بين كل المستخدمين</numerusform>
            <numerusform>٠ في %1، %Ln بين كل المستخدمين</numerusform>
            <numerusform>٠ في %1، %Ln بين كل المستخدمين</numerusform>
            <numerusform>٠ في %1، %Ln بين كل المستخدمين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in all users</source>
        <translation>
            <numerusform>إظهار كل المستخدمين</numerusform>
            <numerusform>إظهاره بين كل المستخدمين</numerusform>
            <numerusform>إظهارهما بين كل المستخدمين</numerusform>
            <numerusform>إظهار %Ln بين كل المستخدمين</numerusform>
            <numerusform>إظهار %Ln بين كل المستخدمين</numerusform>
            <numerusform>إظهار %Ln بين كل المستخدمين</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>البريد موثّق</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>البريد غير موثّق</translation>
    </message>
    <message>
        <source>No matching users. Similar:</source>
        <translation>لا نتائج. المشابهون:</translation>
    </message>
    <message>
        <source>Write what the table shows into a file.</source>
        <translation>كتابة ما يعرضه الجدول في ملف.</translation>
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
        <translation>لا يمكن أن يكون «%1» معرّفًا. الصق معرّفًا مثل 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b.</translation>
    </message>
    <message>
        <source>This is not a user ID.</source>
        <translation>ليس هذا معرّف مستخدم.</translation>
    </message>
</context>
<context>
    <name>userdesk::UserPane</name>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>تفاصيل المستخدم</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>تفاصيل الحساب</translation>
    </message>
    <message>
        <source>This user has no account.</source>
        <translation>ليس لهذا المستخدم حساب.</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>هل تريد حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>هل تتجاهل التغييرات؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) will be saved, too.</source>
        <translation>
            <numerusform>سيُحفظ أيضًا %Ln تغيير آخر.</numerusform>
            <numerusform>سيُحفظ أيضًا تغيير واحد آخر (%Ln).</numerusform>
            <numerusform>سيُحفظ أيضًا تغييران آخران (%Ln).</numerusform>
            <numerusform>ستُحفظ أيضًا %Ln تغييرات أخرى.</numerusform>
            <numerusform>سيُحفظ أيضًا %Ln تغييرًا آخر.</numerusform>
            <numerusform>سيُحفظ أيضًا %Ln تغيير آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user on the screen</source>
        <translation>المستخدم المعروض</translation>
    </message>
    <message>
        <source>UserDesk shows the account. It can&apos;t edit it yet.</source>
        <translation>يعرض UserDesk الحساب، ولا يمكنه تعديله بعد.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored; the other edits can.</source>
        <translation>لا يمكن استعادة كلمة المرور الجديدة، أما التغييرات الأخرى فيمكن.</translation>
    </message>
    <message>
        <source>The new password can&apos;t be restored.</source>
        <translation>لا يمكن استعادة كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard the new password?</source>
        <translation>هل تتجاهل كلمة المرور الجديدة؟</translation>
    </message>
</context>
<context>
    <name>userdesk::UserSave</name>
    <message>
        <source>it is about another user</source>
        <translation>إنه عن مستخدم آخر</translation>
    </message>
</context>
<context>
    <name>userdesk::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is what of a user fits the search and stands in no column, e.g. a phone number</extracomment>
        <translation>يطابق %1</translation>
    </message>
</context>
<context>
    <name>userdesk::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewNameDialog</name>
    <message>
        <source>Save this search as a view</source>
        <translation>حفظ هذا البحث عرضًا</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>ا&amp;سم العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
</context>
<context>
    <name>userdesk::ViewPane</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>عروضي</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>عروضي</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>حفظ العرض…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Save this search as a view, with its filters and columns.</source>
        <translation>حفظ هذا البحث عرضًا بمرشّحاته وأعمدته.</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>فُتحوا مؤخرًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo removing the view</source>
        <translation>التراجع عن إزالة العرض</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Replace with current search</source>
        <translation>استبدال بالبحث الحالي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>أُزيل «%1».</translation>
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
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>About UserDesk</source>
        <translation>حول UserDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
</context>
<context>
    <name>userdesk::Workspace</name>
    <message>
        <source>Back to the users</source>
        <translation>العودة إلى المستخدمين</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>البحث عن المستخدمين</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>%1 is a person, %2 their user name</extracomment>
        <translation>فتح %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 how the save of their changes ended</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
