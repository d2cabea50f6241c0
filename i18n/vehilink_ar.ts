<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>Access log</source>
        <translation>سجل الاستخدام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show the log of</source>
        <translation>عرض سجل</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>لم يُستخدم شيء</translation>
    </message>
    <message>
        <source>Each time a camera, the microphone or the album is opened, it is noted here.</source>
        <translation>كلما فُتحت كاميرا أو الميكروفون أو الألبوم سُجّل ذلك هنا.</translation>
    </message>
    <message>
        <source>Export the access log</source>
        <translation>تصدير سجل الاستخدام</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Used for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>كيف انتهى</translation>
    </message>
</context>
<context>
    <name>AlbumTest</name>
    <message>
        <source>Test: choose a file…</source>
        <translation>اختبار: اختر ملفًا…</translation>
    </message>
    <message>
        <source>Choose any file</source>
        <translation>اختر أي ملف</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>You and your company</source>
        <translation>أنت وشركتك</translation>
    </message>
    <message>
        <source>Vehicles and deals</source>
        <translation>المركبات والصفقات</translation>
    </message>
    <message>
        <source>Pictures and recordings</source>
        <translation>الصور والتسجيلات</translation>
    </message>
    <message>
        <source>Cases and notices</source>
        <translation>الطلبات والإشعارات</translation>
    </message>
    <message>
        <source>Consents and traces</source>
        <translation>الموافقات وسجلات النشاط</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>The platform prepares its part…</source>
        <translation>المنصة تُعدّ الجزء الخاص بها…</translation>
    </message>
    <message>
        <source>Fetching the platform&apos;s part…</source>
        <translation>جارٍ جلب الجزء الخاص بالمنصة…</translation>
    </message>
    <message>
        <source>Writing the archive…</source>
        <translation>جارٍ كتابة الأرشيف…</translation>
    </message>
    <message>
        <source>Reading it again to be sure…</source>
        <translation>جارٍ قراءته مجددًا للتأكد…</translation>
    </message>
    <message>
        <source>Your data on Vehilink</source>
        <translation>بياناتك على Vehilink</translation>
    </message>
    <message>
        <source>This archive holds what you chose of your personal data. Unpack it first; then the links below open its files. It works without Vehilink and without a connection.</source>
        <translation>يضم هذا الأرشيف ما اخترته من بياناتك الشخصية. فُكّ ضغطه أولًا، ثم تفتح الروابط أدناه ملفاته. يعمل دون Vehilink ودون اتصال.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>from the beginning until today</source>
        <translation>من البداية حتى اليوم</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>من هذا الحاسوب</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>من المنصة</translation>
    </message>
    <message>
        <source>{shown} of {count} rows are shown.</source>
        <translation>معروض {shown} من أصل {count} صفًا.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>عدد الملفات: {count}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>المزيد: {count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Files that could not be read and were left out</source>
        <translation>ملفات تعذّرت قراءتها فلم تُدرج</translation>
    </message>
    <message>
        <source>The ledger of consents is not whole</source>
        <translation>سجل الموافقات غير سليم</translation>
    </message>
    <message>
        <source>This is an archive of personal data made by Vehilink. Open index.html in a browser. The folder data holds each kind as JSON lines and as a table, media holds pictures and recordings, platform holds what the platform has. manifest.json lists every file with its size and SHA-256.</source>
        <translation>هذا أرشيف بيانات شخصية أنشأه Vehilink. افتح الملف index.html في متصفح. يضم المجلد data كل نوع على شكل أسطر JSON وجدول، ويضم media الصور والتسجيلات، ويضم platform ما لدى المنصة. ويسرد manifest.json كل ملف مع حجمه وقيمة SHA-256 الخاصة به.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>توثيق الشركة</translation>
    </message>
    <message>
        <source>Proofs of identity</source>
        <translation>إثباتات الهوية</translation>
    </message>
    <message>
        <source>Devices and sessions</source>
        <translation>الأجهزة والجلسات</translation>
    </message>
    <message>
        <source>Vehicles on offer</source>
        <translation>المركبات المعروضة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>أوامر الشراء</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>السندات</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>الحسابات المصرفية</translation>
    </message>
    <message>
        <source>Messages to the platform</source>
        <translation>الرسائل إلى المنصة</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>الطلبات بشأن بياناتك</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Ledger of consents</source>
        <translation>سجل الموافقات</translation>
    </message>
    <message>
        <source>Agreements to the policy</source>
        <translation>الموافقات على السياسة</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>إعدادات الخصوصية</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>سجلات التصفح</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>سجل البحث</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>سجل الاستخدام</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>ما غادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Masked numbers that you had shown</source>
        <translation>أرقام محجوبة أظهرتها</translation>
    </message>
    <message>
        <source>Reported links</source>
        <translation>الروابط المُبلَّغ عنها</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>الأطراف الثالثة</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>إعدادات البرنامج</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for a quotation</source>
        <translation>طلب عرض سعر</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>إرسال الطلب</translation>
    </message>
</context>
<context>
    <name>AvatarDialog</name>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Drag the picture and zoom until your face fills the circle.</source>
        <translation>اسحب الصورة وقرّبها أو أبعدها حتى يملأ وجهك الدائرة.</translation>
    </message>
    <message>
        <source>Sending the picture</source>
        <translation>جارٍ إرسال الصورة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استخدام هذه الصورة</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>ملاحظة صوتية</translation>
    </message>
    <message>
        <source>VIN {vin}</source>
        <translation>رقم VIN {vin}</translation>
    </message>
    <message>
        <source>Code of a vehicle</source>
        <translation>رمز مركبة</translation>
    </message>
</context>
<context>
    <name>BatchCount</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>لا فيديوهات</numerusform>
            <numerusform>فيديو واحد</numerusform>
            <numerusform>فيديوهان</numerusform>
            <numerusform>%n فيديوهات</numerusform>
            <numerusform>%n فيديو</numerusform>
            <numerusform>%n فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice note(s)</source>
        <translation>
            <numerusform>لا ملاحظات صوتية</numerusform>
            <numerusform>ملاحظة صوتية واحدة</numerusform>
            <numerusform>ملاحظتان صوتيتان</numerusform>
            <numerusform>%n ملاحظات صوتية</numerusform>
            <numerusform>%n ملاحظة صوتية</numerusform>
            <numerusform>%n ملاحظة صوتية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>No file could be used</source>
        <translation>لا يوجد ملف يمكن استخدامه</translation>
    </message>
    <message>
        <source>Drop pictures, videos or voice notes here, or a folder of them.</source>
        <translation>أفلت هنا صورًا أو فيديوهات أو ملاحظات صوتية، أو مجلدًا منها.</translation>
    </message>
    <message>
        <source>Back to my stock</source>
        <translation>العودة إلى مخزوني</translation>
    </message>
    <message>
        <source>Files of several vehicles</source>
        <translation>ملفات عدة مركبات</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Discard all of it…</source>
        <translation>تجاهل الكل…</translation>
    </message>
    <message>
        <source>To the vehicle above</source>
        <translation>إلى المركبة أعلاه</translation>
    </message>
    <message>
        <source>To the vehicle below</source>
        <translation>إلى المركبة أدناه</translation>
    </message>
    <message>
        <source>A vehicle of their own</source>
        <translation>مركبة مستقلة لها</translation>
    </message>
    <message>
        <source>A vehicle begins here</source>
        <translation>تبدأ مركبة من هنا</translation>
    </message>
    <message>
        <source>Join with the vehicle above</source>
        <translation>دمج مع المركبة أعلاه</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>عدم الاستخدام</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Drop further files of these vehicles</source>
        <translation>أفلت المزيد من ملفات هذه المركبات</translation>
    </message>
    <message>
        <source>Discard these files?</source>
        <translation>تجاهل هذه الملفات؟</translation>
    </message>
    <message>
        <source>The files stay where they are; vehicles that have theirs keep them.</source>
        <translation>تبقى الملفات في مكانها؛ والمركبات التي وصلتها ملفاتها تحتفظ بها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%n مركبات</numerusform>
            <numerusform>%n مركبة</numerusform>
            <numerusform>%n مركبة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not used</source>
        <translation>غير مستخدمة: {n}</translation>
    </message>
    <message>
        <source>Watch the folder {folder} for new files</source>
        <translation>مراقبة المجلد {folder} بحثًا عن ملفات جديدة</translation>
    </message>
    <message>
        <source>{n} further files are being read</source>
        <translation>ملفات أخرى تُقرأ الآن: {n}</translation>
    </message>
    <message>
        <source>{n} further files are not read yet</source>
        <translation>ملفات أخرى لم تُقرأ بعد: {n}</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n vehicle(s)</source>
        <translation>
            <numerusform>لا مركبات لقبولها</numerusform>
            <numerusform>قبول مركبة واحدة</numerusform>
            <numerusform>قبول مركبتين</numerusform>
            <numerusform>قبول %n مركبات</numerusform>
            <numerusform>قبول %n مركبة</numerusform>
            <numerusform>قبول %n مركبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Filter: model, remarks</source>
        <translation>ترشيح: الطراز، الملاحظات</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Only what fits my stock</source>
        <translation>ما يطابق مخزوني فقط</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>الأكثر مطابقة أولًا</translation>
    </message>
    <message>
        <source>Ending soon first</source>
        <translation>الأقرب انتهاءً أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>No requests now</source>
        <translation>لا توجد طلبات حاليًا</translation>
    </message>
    <message>
        <source>What purchasers look for appears here, with how well your stock fits.</source>
        <translation>يظهر هنا ما يبحث عنه المشترون ومدى مطابقة مخزونك له.</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>لا يوجد طلب يطابق المرشح</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>قد توجد طلبات أخرى.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>السعر المستهدف</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>My quotation</source>
        <translation>عرض السعر الخاص بي</translation>
    </message>
</context>
<context>
    <name>BodyZonePicker</name>
    <message>
        <source>Where is it?</source>
        <translation>أين موضعه؟</translation>
    </message>
    <message>
        <source>Part of the vehicle</source>
        <translation>جزء المركبة</translation>
    </message>
</context>
<context>
    <name>CameraTest</name>
    <message>
        <source>Test: look…</source>
        <translation>اختبار: انظر…</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Close the account</source>
        <translation>إغلاق الحساب</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Close my account…</source>
        <translation>إغلاق حسابي…</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Your last request was refused by the platform&apos;s staff: {note}</source>
        <translation>رفض فريق المنصة طلبك الأخير: {note}</translation>
    </message>
    <message>
        <source>The platform deletes what it knows of you. This cannot be undone.</source>
        <translation>تحذف المنصة ما تعرفه عنك. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Asked for on {asked}. It is decided by {due} at the latest; without a word from the staff the account is closed then. Until then you can look around but not trade.</source>
        <translation>قُدّم الطلب في {asked}. سيُبتّ فيه في موعد أقصاه {due}، وإن لم يردّ فريق المنصة حتى ذلك الحين أُغلق الحساب. وحتى ذلك الموعد يمكنك التصفّح دون التداول.</translation>
    </message>
    <message>
        <source>Your request is under review</source>
        <translation>طلبك قيد المراجعة</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>حسابك باقٍ</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Close my account</source>
        <translation>إغلاق حسابي</translation>
    </message>
    <message>
        <source>Ask to close my account</source>
        <translation>طلب إغلاق حسابي</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ تقديم الطلب…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looking at what is in the way…</source>
        <translation>جارٍ التحقق مما يمنع الإغلاق…</translation>
    </message>
    <message>
        <source>These have to be settled first, so that nobody waits in vain:</source>
        <translation>يجب تسوية ما يلي أولًا، حتى لا ينتظر أحد دون جدوى:</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>يُثبت الرمز أنك أنت من يطلب ذلك.</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>الاحتفاظ بحسابي</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>إرسال رمز إليّ</translation>
    </message>
    <message>
        <source>The platform&apos;s staff looks at the request within {n} hours. Until then you can withdraw it.</source>
        <translation>ينظر فريق المنصة في الطلب خلال {n} ساعة. وحتى ذلك الحين يمكنك سحبه.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما ستفقده</translation>
    </message>
    <message>
        <source>Your name, picture, phone number and company&apos;s documents</source>
        <translation>اسمك وصورتك ورقم هاتفك ووثائق شركتك</translation>
    </message>
    <message>
        <source>Your listings with their pictures, and your drafts</source>
        <translation>إعلاناتك وصورها، ومسوداتك</translation>
    </message>
    <message>
        <source>What is stored on this computer for this account</source>
        <translation>المحفوظ على هذا الحاسوب لهذا الحساب</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما سيبقى</translation>
    </message>
    <message>
        <source>What the law asks the platform to keep, without your name</source>
        <translation>ما يُلزم القانون المنصة بحفظه، دون اسمك</translation>
    </message>
    <message>
        <source>What others have already saved or printed</source>
        <translation>ما سبق أن حفظه الآخرون أو طبعوه</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>أدرك أنه لا يمكن التراجع عن هذا</translation>
    </message>
</context>
<context>
    <name>CapabilityCard</name>
    <message>
        <source>Open the system&apos;s settings</source>
        <translation>فتح إعدادات النظام</translation>
    </message>
    <message>
        <source>What it is for (ticked: you agreed)</source>
        <translation>الغرض منه (المؤشَّر: وافقتَ عليه)</translation>
    </message>
    <message>
        <source>You agreed to it</source>
        <translation>وافقتَ عليه</translation>
    </message>
    <message>
        <source>Asked at the first use</source>
        <translation>يُسأل عنه عند أول استخدام</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>What to record</source>
        <translation>ما الذي تلتقطه</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Camera: {vehicle}</source>
        <translation>الكاميرا: {vehicle}</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>Back to the vehicle</source>
        <translation>العودة إلى المركبة</translation>
    </message>
    <message>
        <source>No vehicle</source>
        <translation>لا توجد مركبة</translation>
    </message>
    <message>
        <source>Choose one in My stock.</source>
        <translation>اختر مركبة من «مخزوني».</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translation>إزالة آخر صورة</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Allow it again…</source>
        <translation>السماح به من جديد…</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Change my phone number</source>
        <translation>تغيير رقم هاتفي</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>The platform has not answered in time. Call the hotline with the number of the request, or turn to one of the authorities named below.</source>
        <translation>لم تردّ المنصة في الموعد. اتصل بالخط الساخن واذكر رقم الطلب، أو توجّه إلى إحدى الجهات المذكورة أدناه.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>To be stopped</source>
        <translation>ما يُطلب إيقافه</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>The platform&apos;s answer</source>
        <translation>رد المنصة</translation>
    </message>
    <message>
        <source>Why not all of it</source>
        <translation>سبب عدم تنفيذه كاملًا</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>ما تعيّن الاحتفاظ به</translation>
    </message>
    <message>
        <source>Told to delete it as well</source>
        <translation>جهات أُبلغت بالحذف أيضًا</translation>
    </message>
    <message>
        <source>Told to stop as well</source>
        <translation>جهات أُبلغت بالتوقف أيضًا</translation>
    </message>
    <message>
        <source>Told that you allow it again</source>
        <translation>جهات أُبلغت بأنك سمحت به من جديد</translation>
    </message>
    <message>
        <source>If you do not agree with it: see “If you are not satisfied” below.</source>
        <translation>إذا لم توافق على ذلك فراجع «إذا لم تكن راضيًا» أدناه.</translation>
    </message>
    <message>
        <source>Received {time}</source>
        <translation>ورد في {time}</translation>
    </message>
    <message>
        <source>Answered {time}</source>
        <translation>رُدّ عليه في {time}</translation>
    </message>
    <message>
        <source>Carried out {time}</source>
        <translation>نُفّذ في {time}</translation>
    </message>
    <message>
        <source>Allowed again {time}</source>
        <translation>سُمح به من جديد {time}</translation>
    </message>
    <message>
        <source>Gone from all backups by {time}</source>
        <translation>يُزال من جميع النسخ الاحتياطية بحلول {time}</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لا أيام متبقية</numerusform>
            <numerusform>يتبقى يوم واحد</numerusform>
            <numerusform>يتبقى يومان</numerusform>
            <numerusform>تتبقى %n أيام</numerusform>
            <numerusform>يتبقى %n يومًا</numerusform>
            <numerusform>يتبقى %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>Certification</name>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>In review since {time} ({ago})</source>
        <translation>قيد المراجعة منذ {time} ({ago})</translation>
    </message>
    <message>
        <source>You will see the answer here and on every device that is signed in. Nothing is to be done meanwhile.</source>
        <translation>سيظهر الرد هنا وعلى كل جهاز سُجّل الدخول منه. لا شيء مطلوب منك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <translation>قُبل في {time}</translation>
    </message>
    <message>
        <source>Rejected {time}</source>
        <translation>رُفض في {time}</translation>
    </message>
    <message>
        <source>Correct what is marked, confirm below, and send it again.</source>
        <translation>صحّح ما هو معلَّم، وأكّد الإقرار أدناه، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>From the platform&apos;s staff: {note}</source>
        <translation>من فريق المنصة: {note}</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}: {reason}</translation>
    </message>
    <message>
        <source>Page {n}: {reason}</source>
        <translation>الصفحة {n}: {reason}</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>It is sent when the network is back</source>
        <translation>سيُرسل عند عودة الشبكة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sending: {n} of {all} pages have arrived</source>
        <translation>جارٍ الإرسال: وصلت {n} من {all} صفحة</translation>
    </message>
    <message>
        <source>You can go on working; it goes on by itself.</source>
        <translation>يمكنك متابعة العمل؛ سيُستكمل الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <source>Add the licence, compare what was read, submit</source>
        <translation>أضف الرخصة، وقارن ما قُرئ منها، ثم قدّم الطلب</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you submit.</source>
        <translation>لا يغادر شيء هذا الحاسوب قبل أن تقدّم الطلب.</translation>
    </message>
    <message>
        <source>A change of the company&apos;s facts</source>
        <translation>تعديل بيانات الشركة</translation>
    </message>
    <message>
        <source>Your company stays certified while it is looked at.</source>
        <translation>تبقى شركتك موثّقة أثناء المراجعة.</translation>
    </message>
    <message>
        <source>Your company is certified</source>
        <translation>شركتك موثّقة</translation>
    </message>
    <message>
        <source>Everything is open to you. If a fact has changed, request a change.</source>
        <translation>كل شيء متاح لك. وإن تغيّرت إحدى البيانات فاطلب تعديلها.</translation>
    </message>
    <message>
        <source>Certified suppliers publish vehicles, answer requests and see who sells on the whole market. Buyers see that the platform has checked the company.</source>
        <translation>المورّدون الموثّقون ينشرون المركبات ويردّون على طلبات الشراء ويرون البائعين في السوق كلها. ويرى المشترون أن المنصة تحقّقت من الشركة.</translation>
    </message>
    <message>
        <source>Certified purchasers see the whole market with its sellers, publish requests and order. Sellers see that the platform has checked the company.</source>
        <translation>المشترون الموثّقون يرون السوق كلها مع البائعين وينشرون طلبات الشراء ويقدّمون أوامر الشراء. ويرى البائعون أن المنصة تحقّقت من الشركة.</translation>
    </message>
    <message>
        <source>The business licence: a photo, a scan or a PDF</source>
        <translation>الرخصة التجارية: صورة أو نسخة ممسوحة ضوئيًا أو ملف PDF</translation>
    </message>
    <message>
        <source>The unified social credit code; it is checked as you type</source>
        <translation>رمز الائتمان الاجتماعي الموحّد؛ يُتحقّق منه أثناء الكتابة</translation>
    </message>
    <message>
        <source>The company&apos;s name in Chinese and in English</source>
        <translation>اسم الشركة بالصينية والإنجليزية</translation>
    </message>
    <message>
        <source>The registered address</source>
        <translation>العنوان المسجّل</translation>
    </message>
    <message>
        <source>The business licence or the registration of your country: a photo, a scan or a PDF</source>
        <translation>الرخصة التجارية أو السجل التجاري في بلدك: صورة أو نسخة ممسوحة ضوئيًا أو ملف PDF</translation>
    </message>
    <message>
        <source>The country and the number of the registration</source>
        <translation>بلد التسجيل ورقمه</translation>
    </message>
    <message>
        <source>The company&apos;s name as it is registered</source>
        <translation>اسم الشركة كما هو مسجّل</translation>
    </message>
</context>
<context>
    <name>CertificationForm</name>
    <message>
        <source>Use all</source>
        <translation>استخدام الكل</translation>
    </message>
    <message>
        <source>Read from the picture</source>
        <translation>مقروء من الصورة</translation>
    </message>
    <message>
        <source>Values were read from the picture. Compare each before you use it.</source>
        <translation>قُرئت قيم من الصورة. قارن كلًّا منها قبل استخدامها.</translation>
    </message>
    <message>
        <source>Everybody whose data the pages show, such as the legal representative, has allowed me to send them to the platform for this check.</source>
        <translation>كل من تظهر بياناته في الصفحات، كالممثل القانوني، سمح لي بإرسالها إلى المنصة لهذا التحقق.</translation>
    </message>
</context>
<context>
    <name>CertificationPart</name>
    <message>
        <source>Company certification</source>
        <translation>توثيق الشركة</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>التصحيح وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation>طلب تعديل</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>إضافة صفحات…</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>طلبات التوثيق</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>هل تريد تجاهل المسودة؟</translation>
    </message>
    <message>
        <source>Its pages and what was typed are deleted here. What was submitted stays.</source>
        <translation>تُحذف من هنا صفحاتها وما كُتب فيها، ويبقى ما سبق تقديمه.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>It is on its way. You can go on working.</source>
        <translation>جارٍ الإرسال، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>محفوظ هنا وسيُرسل عند عودة الشبكة. يمكنك متابعة العمل.</translation>
    </message>
</context>
<context>
    <name>CharacterMarks</name>
    <message>
        <source>Look at character {places}</source>
        <translation>راجع الحرف رقم {places}</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>{source} ({day})</source>
        <translation>{source} ({day})</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>يتوقف على</translation>
    </message>
</context>
<context>
    <name>ChoiceConsent</name>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>ChoiceFilterChip</name>
    <message>
        <source>{first} +{n}</source>
        <translation>{first} +{n}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>You had the platform stop this. Lift that under Requests first.</source>
        <translation>طلبتَ من المنصة إيقاف هذا. ألغِ ذلك أولًا ضمن «الطلبات بشأن بياناتك».</translation>
    </message>
    <message>
        <source>The platform is told as soon as you are online.</source>
        <translation>تُبلَّغ المنصة حال اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>At the platform it is on: you agreed on another computer.</source>
        <translation>مفعّل لدى المنصة: وافقتَ عليه من حاسوب آخر.</translation>
    </message>
    <message>
        <source>You agreed on {time}.</source>
        <translation>وافقتَ في {time}.</translation>
    </message>
    <message>
        <source>You took it back on {time}.</source>
        <translation>سحبتَ موافقتك في {time}.</translation>
    </message>
    <message>
        <source>On since {time}.</source>
        <translation>مفعّل منذ {time}.</translation>
    </message>
    <message>
        <source>Off since {time}.</source>
        <translation>متوقف منذ {time}.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>switched on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Message notification</source>
        <translation>إشعارات الرسائل</translation>
    </message>
    <message>
        <source>Vehilink tells you outside its window when a deal waits for you or the platform has a notice. It names nobody there. Off: nothing appears outside the window.</source>
        <translation>ينبّهك Vehilink خارج نافذته عندما تنتظرك صفقة أو يكون لدى المنصة إشعار، دون ذكر أي اسم. عند الإيقاف: لا يظهر شيء خارج النافذة.</translation>
    </message>
    <message>
        <source>Offers of the platform</source>
        <translation>عروض المنصة</translation>
    </message>
    <message>
        <source>Whether the platform may tell you of its own services and events.</source>
        <translation>هل يجوز للمنصة إبلاغك بخدماتها وفعالياتها.</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>سجلات التصفح</translation>
    </message>
    <message>
        <source>Which pages of this program you open, and for how long. Off: nothing is recorded.</source>
        <translation>صفحات هذا البرنامج التي تفتحها ومدة بقائك فيها. عند الإيقاف: لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>سجل البحث</translation>
    </message>
    <message>
        <source>What you searched for stays on this computer, so that you can repeat it. Off: nothing new is kept.</source>
        <translation>يبقى ما بحثت عنه على هذا الحاسوب لتتمكن من تكراره. عند الإيقاف: لا يُحفظ جديد.</translation>
    </message>
    <message>
        <source>Suggestions in the order of your habits</source>
        <translation>ترتيب الاقتراحات بحسب عاداتك</translation>
    </message>
    <message>
        <source>What you search for most often is suggested first. Off: the newest search is.</source>
        <translation>يُقترح أولًا أكثر ما تبحث عنه. عند الإيقاف: يُقترح أحدث بحث.</translation>
    </message>
    <message>
        <source>Do not track</source>
        <translation>عدم التتبع</translation>
    </message>
    <message>
        <source>Every request asks the platform not to track you. No browsing records are kept, here or there, even where they are switched on.</source>
        <translation>يطلب كل اتصال من المنصة عدم تتبعك. ولا تُحفظ أي سجلات تصفح، لا هنا ولا هناك، حتى إن كانت مفعّلة.</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>البدء مع تشغيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Vehilink starts when you sign in to the computer.</source>
        <translation>يبدأ Vehilink عند تسجيل دخولك إلى الحاسوب.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>When you close the window, Vehilink goes on. Off: closing the window ends it.</source>
        <translation>يستمر Vehilink في العمل عند إغلاق النافذة. عند الإيقاف: إغلاق النافذة ينهيه.</translation>
    </message>
    <message>
        <source>Ask before another program opens</source>
        <translation>السؤال قبل فتح برنامج آخر</translation>
    </message>
    <message>
        <source>Before a file or a page is handed to another program, Vehilink says which kind of program that is.</source>
        <translation>قبل تسليم ملف أو صفحة إلى برنامج آخر، يوضح Vehilink نوع ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Warn of addresses in texts of others</source>
        <translation>التحذير من العناوين في نصوص الآخرين</translation>
    </message>
    <message>
        <source>Before an address that somebody wrote is opened, Vehilink shows where it leads. Off: it does so only where something speaks against the address. An address is reported to the platform only when you do it.</source>
        <translation>قبل فتح عنوان كتبه شخص ما، يُظهر Vehilink وجهته. عند الإيقاف: لا يفعل ذلك إلا إذا وُجد ما يثير الشك في العنوان. ولا يُبلَّغ عن عنوان إلى المنصة إلا إذا فعلتَ ذلك بنفسك.</translation>
    </message>
    <message>
        <source>Keep papers out of pictures of the screen</source>
        <translation>إبعاد المستندات عن صور الشاشة</translation>
    </message>
    <message>
        <source>Windows that show licences, vouchers and other papers stay out of screenshots, recordings and shared screens. It cannot stop a camera in front of the screen.</source>
        <translation>لا تظهر النوافذ التي تعرض التراخيص والسندات والمستندات الأخرى في لقطات الشاشة والتسجيلات والشاشات المشتركة. ولا يمكن لذلك منع كاميرا أمام الشاشة.</translation>
    </message>
    <message>
        <source>You can take it back at any time under My › Privacy centre › Privacy settings; everything else works without it.</source>
        <translation>يمكنك سحب موافقتك في أي وقت ضمن «حسابي» › «مركز الخصوصية» › «إعدادات الخصوصية»؛ ويعمل كل ما عدا ذلك بدونها.</translation>
    </message>
    <message>
        <source>May the platform tell you of its offers?</source>
        <translation>هل يجوز للمنصة إبلاغك بعروضها؟</translation>
    </message>
    <message>
        <source>To tell you of services and events that may suit your trade.</source>
        <translation>لإبلاغك بخدمات وفعاليات قد تناسب تجارتك.</translation>
    </message>
    <message>
        <source>The platform uses your kind of account and your language for it. Nobody else gets your data.</source>
        <translation>تستخدم المنصة لذلك نوع حسابك ولغتك. ولا يحصل أحد غيرها على بياناتك.</translation>
    </message>
    <message>
        <source>May Vehilink record which pages you open?</source>
        <translation>هل يجوز لـ Vehilink تسجيل الصفحات التي تفتحها؟</translation>
    </message>
    <message>
        <source>To learn which pages help in the work, and to improve them.</source>
        <translation>لمعرفة الصفحات التي تفيد في العمل وتحسينها.</translation>
    </message>
    <message>
        <source>Recorded are the name of the page, when, and for how long; not what it shows and not what you type. It shows how you work, so it counts as sensitive. It is kept encrypted here and at the platform, for 90 days at most. You can look at it and erase it.</source>
        <translation>يُسجَّل اسم الصفحة ووقت فتحها ومدة بقائك فيها، لا ما تعرضه ولا ما تكتبه. ولأن ذلك يبيّن طريقة عملك فهو يُعد من البيانات الحساسة. يُحفظ مشفّرًا هنا ولدى المنصة مدة 90 يومًا كحد أقصى، ويمكنك الاطلاع عليه ومحوه.</translation>
    </message>
    <message>
        <source>May Vehilink order suggestions by your habits?</source>
        <translation>هل يجوز لـ Vehilink ترتيب الاقتراحات بحسب عاداتك؟</translation>
    </message>
    <message>
        <source>To suggest first what you search for most often.</source>
        <translation>لاقتراح أكثر ما تبحث عنه أولًا.</translation>
    </message>
    <message>
        <source>It counts your searches on this computer. Nothing of it leaves the computer.</source>
        <translation>يحتسب عمليات بحثك على هذا الحاسوب. ولا يغادره شيء منها.</translation>
    </message>
    <message>
        <source>Start Vehilink with this computer?</source>
        <translation>هل يبدأ Vehilink مع تشغيل هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>So that what waits is sent and news arrives before you open it.</source>
        <translation>ليُرسل ما ينتظر الإرسال وتصل الأخبار قبل أن تفتحه.</translation>
    </message>
    <message>
        <source>It writes an entry into the list of programs that your system starts when you sign in. It starts in the tray if you agreed to that, else with a small window.</source>
        <translation>يضيف إدخالًا إلى قائمة البرامج التي يشغّلها نظامك عند تسجيل دخولك. ويبدأ في علبة النظام إذا وافقت على ذلك، وإلا فبنافذة صغيرة.</translation>
    </message>
    <message>
        <source>Go on when the window is closed?</source>
        <translation>هل يستمر العمل عند إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>So that what waits is sent and you hear of what is new.</source>
        <translation>ليُرسل ما ينتظر الإرسال وتعلم بكل جديد.</translation>
    </message>
    <message>
        <source>The program goes on in the background and speaks to the platform as before. Its sign in the tray opens the window, and its menu ends the program.</source>
        <translation>يستمر البرنامج في الخلفية ويتصل بالمنصة كالمعتاد. يفتح رمزه في علبة النظام النافذةَ، وتُنهي قائمته البرنامج.</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Show me where</source>
        <translation>أرني مكانه</translation>
    </message>
    <message>
        <source>Read the clause</source>
        <translation>قراءة البند</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>What the policy&apos;s own words mean.</source>
        <translation>معاني المصطلحات الواردة في السياسة.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer that is not declared. You can watch what does.</source>
        <translation>لا يغادر هذا الحاسوب إلا ما هو معلن. ويمكنك متابعة ما يغادره.</translation>
    </message>
    <message>
        <source>Your phone number and a code are all you need to begin.</source>
        <translation>رقم هاتفك ورمز هما كل ما تحتاج إليه للبدء.</translation>
    </message>
    <message>
        <source>Your company&apos;s licence and a few facts open everything else.</source>
        <translation>رخصة شركتك وبعض البيانات تتيح لك كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>Five facts about this computer are sent when you sign in. You can see each of them.</source>
        <translation>تُرسل خمس معلومات عن هذا الحاسوب عند تسجيل دخولك. ويمكنك الاطلاع على كل منها.</translation>
    </message>
    <message>
        <source>Nobody notes what you look at unless you switched that on.</source>
        <translation>لا يدوّن أحد ما تتصفحه ما لم تفعّل ذلك.</translation>
    </message>
    <message>
        <source>Addresses in texts of others are never opened silently. You are warned.</source>
        <translation>لا تُفتح العناوين في نصوص الآخرين دون علمك أبدًا. بل تُحذَّر منها.</translation>
    </message>
    <message>
        <source>What you see is put in an order for you only if you agreed to that.</source>
        <translation>لا يُرتَّب ما تراه بما يناسبك إلا إذا وافقت على ذلك.</translation>
    </message>
    <message>
        <source>Your searches stay on this computer until you clear them, or for 180 days.</source>
        <translation>تبقى عمليات بحثك على هذا الحاسوب إلى أن تمحوها، أو مدة 180 يومًا.</translation>
    </message>
    <message>
        <source>Whatever can be joined with your name belongs to your data: take it along.</source>
        <translation>كل ما يمكن ربطه باسمك جزء من بياناتك: يمكنك أخذه معك.</translation>
    </message>
    <message>
        <source>A model, a price and a colour are enough to publish.</source>
        <translation>يكفي الطراز والسعر واللون للنشر.</translation>
    </message>
    <message>
        <source>Say what you look for and for how many days. Then it ends by itself.</source>
        <translation>اذكر ما تبحث عنه وعدد الأيام. ثم ينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>You confirm that a quotation is true before it is sent.</source>
        <translation>تؤكد صحة عرض السعر قبل إرساله.</translation>
    </message>
    <message>
        <source>Only the other side of an order sees your picture, name and number. Each look at a number is written down.</source>
        <translation>لا يرى صورتك واسمك ورقمك إلا الطرف الآخر في أمر الشراء. ويُدوَّن كل اطلاع على رقم.</translation>
    </message>
    <message>
        <source>What you ask, and what was answered, is kept as a case that you can read.</source>
        <translation>يُحفظ ما تسأل عنه وما رُدّ به عليك كطلب يمكنك قراءته.</translation>
    </message>
    <message>
        <source>This client sends no text away to be translated. What it sends, you can watch.</source>
        <translation>لا يرسل هذا البرنامج أي نص إلى جهة أخرى لترجمته. ويمكنك متابعة ما يرسله.</translation>
    </message>
    <message>
        <source>Off until you allow it. Your face is used for what you agreed to each time, and is not kept.</source>
        <translation>متوقف إلى أن تسمح به. يُستخدم وجهك لما وافقت عليه في كل مرة، ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Vehilink reads the pictures that you choose, no others.</source>
        <translation>يقرأ Vehilink الصور التي تختارها دون سواها.</translation>
    </message>
    <message>
        <source>Off until you allow it, and never on unseen.</source>
        <translation>متوقف إلى أن تسمح به، ولا يعمل خفية أبدًا.</translation>
    </message>
    <message>
        <source>One switch each. Off means off at once, everywhere in the program.</source>
        <translation>مفتاح واحد لكل منها. والإيقاف يسري فورًا في البرنامج كله.</translation>
    </message>
    <message>
        <source>Some things are done because the law demands them. The list says which.</source>
        <translation>تُنفَّذ بعض الأمور لأن القانون يقتضيها. وتبيّن القائمة أيًا منها.</translation>
    </message>
    <message>
        <source>Statistics name nobody. You can ask to be left out of them.</source>
        <translation>لا تذكر الإحصاءات أي اسم. ويمكنك طلب استثنائك منها.</translation>
    </message>
    <message>
        <source>Your data may be used while you use Vehilink. You can end that earlier.</source>
        <translation>يجوز استخدام بياناتك ما دمت تستخدم Vehilink. ويمكنك إنهاء ذلك في وقت أبكر.</translation>
    </message>
    <message>
        <source>Numbers and addresses are shown in part. The whole is one click away.</source>
        <translation>تُعرض الأرقام والعناوين محجوبة جزئيًا. والعرض الكامل بنقرة واحدة.</translation>
    </message>
    <message>
        <source>A new use of your data asks you first, with a box that is not ticked.</source>
        <translation>أي استخدام جديد لبياناتك تُسأل عنه أولًا، بمربع غير محدد.</translation>
    </message>
    <message>
        <source>Names and pictures that mislead are refused, with the reason.</source>
        <translation>تُرفض الأسماء والصور المضللة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Ask the people in your pictures before you publish them.</source>
        <translation>اسأل الأشخاص الظاهرين في صورك قبل نشرها.</translation>
    </message>
    <message>
        <source>There are no cookies here. What is stored on this computer is listed and can be cleared.</source>
        <translation>لا توجد ملفات تعريف ارتباط هنا. وما يُخزَّن على هذا الحاسوب مدرج في قائمة ويمكن محوه.</translation>
    </message>
    <message>
        <source>Texts of others are shown as text. Nothing in them can call home.</source>
        <translation>تُعرض نصوص الآخرين كنصوص فقط. ولا شيء فيها يمكنه الاتصال بجهة خارجية.</translation>
    </message>
    <message>
        <source>Say once that you do not want to be followed.</source>
        <translation>قل مرة واحدة إنك لا ترغب في أن تُتتبَّع.</translation>
    </message>
    <message>
        <source>Vehilink starts with the system only if you agreed to that.</source>
        <translation>لا يبدأ Vehilink مع النظام إلا إذا وافقت على ذلك.</translation>
    </message>
    <message>
        <source>You are asked before another program opens one of your files.</source>
        <translation>تُسأل قبل أن يفتح برنامج آخر أحد ملفاتك.</translation>
    </message>
    <message>
        <source>Companies that work for the platform are named, with what they get.</source>
        <translation>تُذكر الشركات التي تعمل لصالح المنصة، مع ما تحصل عليه.</translation>
    </message>
    <message>
        <source>Others get your data because you need it, because you agreed, or by law.</source>
        <translation>لا يحصل الآخرون على بياناتك إلا لحاجتك إلى ذلك أو بموافقتك أو بحكم القانون.</translation>
    </message>
    <message>
        <source>Who gets what, why and how, since when.</source>
        <translation>من يحصل على ماذا، ولماذا وكيف، ومنذ متى.</translation>
    </message>
    <message>
        <source>If the business is sold, you are told before who buys.</source>
        <translation>إذا بيعت المنشأة تُبلَّغ مسبقًا بهوية المشتري.</translation>
    </message>
    <message>
        <source>What is public shows no phone number and no address of yours.</source>
        <translation>ما هو عام لا يُظهر رقم هاتفك ولا عنوانك.</translation>
    </message>
    <message>
        <source>Each kind of data has its time. When that is over, it is deleted.</source>
        <translation>لكل نوع من البيانات مدة. وعند انقضائها يُحذف.</translation>
    </message>
    <message>
        <source>A closed account is gone 48 hours after you asked, at the latest.</source>
        <translation>يُزال الحساب المغلق خلال 48 ساعة من طلبك على أبعد تقدير.</translation>
    </message>
    <message>
        <source>If the service ends, you hear of it at least 30 days before.</source>
        <translation>إذا انتهت الخدمة تُبلَّغ بذلك قبل 30 يومًا على الأقل.</translation>
    </message>
    <message>
        <source>Your data stays in the country that is shown, unless you said otherwise.</source>
        <translation>تبقى بياناتك في البلد المبيّن ما لم تقل غير ذلك.</translation>
    </message>
    <message>
        <source>Your data, drafts and pictures on this computer are encrypted.</source>
        <translation>بياناتك ومسوداتك وصورك على هذا الحاسوب مشفّرة.</translation>
    </message>
    <message>
        <source>Staff see what their work needs. Each look at a number leaves a trace.</source>
        <translation>يرى الموظفون ما يقتضيه عملهم. ويترك كل اطلاع على رقم أثرًا.</translation>
    </message>
    <message>
        <source>What is not needed is not asked for, and not sent.</source>
        <translation>ما لا حاجة إليه لا يُطلب ولا يُرسل.</translation>
    </message>
    <message>
        <source>Whom you trade with gets to know you. Strangers do not.</source>
        <translation>من تتاجر معه يتعرف إليك. أما الغرباء فلا.</translation>
    </message>
    <message>
        <source>Nobody can promise complete security. What goes wrong, you are told.</source>
        <translation>لا أحد يضمن أمانًا كاملًا. وما يحدث من خلل تُبلَّغ به.</translation>
    </message>
    <message>
        <source>You are told what happened, what it means, and what you can do.</source>
        <translation>تُبلَّغ بما حدث ومعناه وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>One step signs out every other device and tells the platform.</source>
        <translation>خطوة واحدة تسجّل خروج كل جهاز آخر وتُبلغ المنصة.</translation>
    </message>
    <message>
        <source>See it, correct it, copy it.</source>
        <translation>اطّلع عليها وصحّحها وانسخها.</translation>
    </message>
    <message>
        <source>Ask for deletion, on any of eight grounds, of what you choose.</source>
        <translation>اطلب حذف ما تختاره، استنادًا إلى أي من ثمانية أسباب.</translation>
    </message>
    <message>
        <source>Whoever got the data is told as well. You see who, and when.</source>
        <translation>يُبلَّغ كذلك من حصل على البيانات. وترى من هو ومتى.</translation>
    </message>
    <message>
        <source>Take back what you agreed to. It stops at once; the past stays as it is.</source>
        <translation>اسحب ما وافقت عليه. يتوقف فورًا؛ ويبقى ما مضى على حاله.</translation>
    </message>
    <message>
        <source>Close your account here, at any time.</source>
        <translation>أغلق حسابك من هنا في أي وقت.</translation>
    </message>
    <message>
        <source>Switch messages off, and none is shown any more.</source>
        <translation>أوقف الرسائل فلا يُعرض شيء منها بعد ذلك.</translation>
    </message>
    <message>
        <source>Have a use of your data stopped.</source>
        <translation>أوقف استخدامًا ما لبياناتك.</translation>
    </message>
    <message>
        <source>Ask what a clause means, and get an answer.</source>
        <translation>اسأل عن معنى أي بند واحصل على إجابة.</translation>
    </message>
    <message>
        <source>A code to your phone proves that it is you. Asking costs nothing.</source>
        <translation>رمز يصل إلى هاتفك يُثبت أنك أنت. والسؤال مجاني.</translation>
    </message>
    <message>
        <source>A refusal names its reason, and where you can complain.</source>
        <translation>يُذكر سبب الرفض والجهة التي يمكنك الشكوى إليها.</translation>
    </message>
    <message>
        <source>Children under 14 cannot register. Report it if you know of one.</source>
        <translation>لا يجوز للأطفال دون 14 عامًا التسجيل. أبلغ إن علمت بأحدهم.</translation>
    </message>
    <message>
        <source>By telephone, by post, or from here.</source>
        <translation>بالهاتف أو بالبريد أو من هنا.</translation>
    </message>
    <message>
        <source>Fifteen working days. Each request shows the day of its answer.</source>
        <translation>خمسة عشر يوم عمل. ويبيّن كل طلب يوم الرد عليه.</translation>
    </message>
    <message>
        <source>The authorities hear you as well.</source>
        <translation>الجهات المختصة تستمع إليك أيضًا.</translation>
    </message>
    <message>
        <source>A new edition is announced before it counts, and named in the list.</source>
        <translation>يُعلن عن الإصدار الجديد قبل سريانه، ويُذكر في القائمة.</translation>
    </message>
    <message>
        <source>What matters is listed, compared word by word, and asks for your yes.</source>
        <translation>يُذكر المهم في قائمة ويُقارن كلمة بكلمة وتُطلب موافقتك عليه.</translation>
    </message>
    <message>
        <source>Every earlier edition can be read.</source>
        <translation>يمكن قراءة كل إصدار سابق.</translation>
    </message>
</context>
<context>
    <name>ClocksCard</name>
    <message>
        <source>Running clocks</source>
        <translation>المهل الجارية</translation>
    </message>
    <message>
        <source>It is up to you.</source>
        <translation>الخطوة التالية عليك.</translation>
    </message>
    <message>
        <source>It is up to the other side.</source>
        <translation>الخطوة التالية على الطرف الآخر.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Message to {phone}: your code is {code}</source>
        <translation>رسالة إلى {phone}: رمزك هو {code}</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code from the message</source>
        <translation>الرمز الوارد في الرسالة</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Sent to {phone}. The code is valid for {n} min.</source>
        <translation>أُرسل الرمز إلى {phone}، وهو صالح لمدة {n} د.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Send again in {n} s</source>
        <translation>إعادة الإرسال بعد {n} ث</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>بحث شامل</translation>
    </message>
    <message>
        <source>Search actions, deals, your stock and the market</source>
        <translation>ابحث في الإجراءات والصفقات ومخزونك والسوق</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>مخزوني</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
</context>
<context>
    <name>CompanyPanel</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>الاسم بالصينية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>موثّقة</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>عرض الطلب</translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation>طلب تعديل</translation>
    </message>
    <message>
        <source>A change is being reviewed. Until then, these facts stand.</source>
        <translation>يُراجَع حاليًا تعديل. وحتى اعتماده تبقى هذه البيانات سارية.</translation>
    </message>
    <message>
        <source>The platform has checked these facts, so it checks changes too.</source>
        <translation>تحقّقت المنصة من هذه البيانات، لذلك تتحقّق من تعديلها أيضًا.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>The platform is looking at your company&apos;s documents.</source>
        <translation>تراجع المنصة وثائق شركتك.</translation>
    </message>
    <message>
        <source>See where it stands</source>
        <translation>عرض حالة الطلب</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Something in your documents has to be mended.</source>
        <translation>في وثائقك ما يلزم تصحيحه.</translation>
    </message>
    <message>
        <source>See what to mend</source>
        <translation>عرض المطلوب تصحيحه</translation>
    </message>
    <message>
        <source>Not certified yet</source>
        <translation>غير موثّقة بعد</translation>
    </message>
    <message>
        <source>Certified companies can trade and see the whole market with its sellers.</source>
        <translation>يمكن للشركات الموثّقة التداول ورؤية السوق كلها مع البائعين.</translation>
    </message>
    <message>
        <source>Certify my company</source>
        <translation>توثيق شركتي</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Refresh rates</source>
        <translation>تحديث أسعار الصرف</translation>
    </message>
    <message>
        <source>Compare quotations</source>
        <translation>مقارنة عروض الأسعار</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا يوجد ما يُقارن بعد</translation>
    </message>
    <message>
        <source>As soon as suppliers have quoted, their offers stand here side by side.</source>
        <translation>عندما يقدّم المورّدون عروض أسعارهم تظهر هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <translation>العودة إلى الطلب</translation>
    </message>
    <message>
        <source>Currency of the comparison</source>
        <translation>عملة المقارنة</translation>
    </message>
    <message>
        <source>Everything in</source>
        <translation>كل المبالغ بعملة</translation>
    </message>
    <message>
        <source>No exchange rates are here yet. Offers in {currency} are compared.</source>
        <translation>لا توجد أسعار صرف بعد. تُقارن العروض المقدّمة بعملة {currency}.</translation>
    </message>
    <message>
        <source>Rates: {source}, {time}</source>
        <translation>أسعار الصرف: {source}، {time}</translation>
    </message>
    <message>
        <source>No rate for {currency}</source>
        <translation>لا يوجد سعر صرف لعملة {currency}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>As quoted</source>
        <translation>كما ورد في العرض</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>التكلفة حتى الوصول</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Your estimate, for one vehicle</source>
        <translation>تقديرك لمركبة واحدة</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} يوم</translation>
    </message>
    <message>
        <source>{amount} per vehicle</source>
        <translation>{amount} للمركبة</translation>
    </message>
    <message>
        <source>without: {parts}</source>
        <translation>دون: {parts}</translation>
    </message>
    <message>
        <source>Cheapest per vehicle</source>
        <translation>الأرخص للمركبة</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Accept the offer of {name}</source>
        <translation>قبول عرض {name}</translation>
    </message>
    <message>
        <source>Open the quotation of {name}</source>
        <translation>فتح عرض السعر المقدّم من {name}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Show what did not change as well</source>
        <translation>عرض ما لم يتغيّر أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي بند</numerusform>
            <numerusform>تغيّر بند واحد</numerusform>
            <numerusform>تغيّر بندان</numerusform>
            <numerusform>تغيّرت %n بنود</numerusform>
            <numerusform>تغيّر %n بندًا</numerusform>
            <numerusform>تغيّر %n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a word has changed.</source>
        <translation>لم تتغيّر كلمة واحدة.</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Drop evidence here</source>
        <translation>أفلت الأدلة هنا</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما نوع الرسالة؟</translation>
    </message>
    <message>
        <source>What happened, and what do you want?</source>
        <translation>ماذا حدث، وماذا تريد؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Pages are still being prepared. Send it once they are.</source>
        <translation>ما زالت الصفحات قيد التجهيز. أرسلها بعد اكتمالها.</translation>
    </message>
</context>
<context>
    <name>ComplaintsCard</name>
    <message>
        <source>Customer service</source>
        <translation>خدمة العملاء</translation>
    </message>
    <message>
        <source>Write to the platform</source>
        <translation>مراسلة المنصة</translation>
    </message>
    <message>
        <source>Ask, complain or suggest something about this order.</source>
        <translation>اطرح سؤالًا أو قدّم شكوى أو اقتراحًا بشأن أمر الشراء هذا.</translation>
    </message>
    <message>
        <source>From the platform&apos;s staff: {answer}</source>
        <translation>من فريق المنصة: {answer}</translation>
    </message>
</context>
<context>
    <name>ConditionsEditor</name>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Deposit, %</source>
        <translation>العربون، %</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConfirmPaymentDialog</name>
    <message>
        <source>Has the money arrived?</source>
        <translation>هل وصل المبلغ؟</translation>
    </message>
    <message>
        <source>The voucher says {paid}; {due} is due.</source>
        <translation>السند بمبلغ {paid}، والمستحق {due}.</translation>
    </message>
    <message>
        <source>A slip can be forged. Confirm only what you see on your own account at the bank.</source>
        <translation>قد يكون إشعار الدفع مزوّرًا. لا تؤكّد إلا ما تراه بنفسك في حسابك لدى البنك.</translation>
    </message>
    <message>
        <source>A part payment: {rest} stay open</source>
        <translation>دفعة جزئية: يبقى {rest} مستحقًا</translation>
    </message>
    <message>
        <source>It counts as the whole; nothing more is asked for</source>
        <translation>تُحتسب سدادًا كاملًا؛ ولا يُطلب شيء آخر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>وصل المبلغ</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Changed here and on the platform</source>
        <translation>عُدِّل هنا وعلى المنصة</translation>
    </message>
    <message>
        <source>Choose what should stand. Nothing is published until then.</source>
        <translation>اختر ما يُعتمد؛ ولن يُنشر شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بقيمتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>اعتماد قيمة المنصة</translation>
    </message>
    <message>
        <source>Here: {value}</source>
        <translation>هنا: {value}</translation>
    </message>
    <message>
        <source>Platform: {value}</source>
        <translation>المنصة: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>System permissions</source>
        <translation>أذونات النظام</translation>
    </message>
    <message>
        <source>Purposes of a permission</source>
        <translation>أغراض الإذن</translation>
    </message>
    <message>
        <source>Face authentication</source>
        <translation>التحقق بالوجه</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>إعدادات الخصوصية</translation>
    </message>
    <message>
        <source>Who else gets your data</source>
        <translation>من يحصل أيضًا على بياناتك</translation>
    </message>
    <message>
        <source>Other people&apos;s data</source>
        <translation>بيانات أشخاص آخرين</translation>
    </message>
    <message>
        <source>Data across the border</source>
        <translation>البيانات عبر الحدود</translation>
    </message>
    <message>
        <source>The privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Deals with counterparts abroad</source>
        <translation>الصفقات مع أطراف في الخارج</translation>
    </message>
    <message>
        <source>People in the media of a vehicle</source>
        <translation>الأشخاص الظاهرون في وسائط المركبة</translation>
    </message>
    <message>
        <source>A third party: {id}</source>
        <translation>طرف ثالث: {id}</translation>
    </message>
    <message>
        <source>A new purpose: {id}</source>
        <translation>غرض جديد: {id}</translation>
    </message>
</context>
<context>
    <name>ConsentsPart</name>
    <message>
        <source>In force now</source>
        <translation>السارية الآن</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show entries about</source>
        <translation>عرض ما يخص</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>Each time you agree to something or take it back, it is written down here.</source>
        <translation>كلما وافقت على شيء أو سحبت موافقتك دُوّن ذلك هنا.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all whole: nobody changed one afterwards.</source>
        <translation>
            <numerusform>لا إدخالات.</numerusform>
            <numerusform>إدخال واحد سليم: لم يغيّره أحد لاحقًا.</numerusform>
            <numerusform>إدخالان سليمان: لم يغيّرهما أحد لاحقًا.</numerusform>
            <numerusform>%n إدخالات كلها سليمة: لم يغيّرها أحد لاحقًا.</numerusform>
            <numerusform>%n إدخالًا كلها سليمة: لم يغيّرها أحد لاحقًا.</numerusform>
            <numerusform>%n إدخال كلها سليمة: لم يغيّرها أحد لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry {number} was changed outside Vehilink, or one before it was removed. Everything is kept as it is, so that it can be looked into.</source>
        <translation>غُيّر الإدخال {number} خارج Vehilink، أو أُزيل إدخال سابق له. كل شيء محفوظ كما هو ليتسنى التحقيق فيه.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>تصدير سجل الموافقات</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>It opens in your browser, outside of this program:
{address}

There you see the sandbox as the platform&apos;s staff does: certifications, messages with codes, accounts.</source>
        <translation>تُفتح في متصفحك خارج هذا البرنامج:
{address}

ترى فيها المنصة التجريبية كما يراها فريق المنصة: التوثيق والرسائل التي تحمل الرموز والحسابات.</translation>
    </message>
    <message>
        <source>Open the staff console?</source>
        <translation>فتح لوحة فريق المنصة؟</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>If you are not satisfied</source>
        <translation>إذا لم تكن راضيًا</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>خدمة العملاء</translation>
    </message>
    <message>
        <source>Post and visits</source>
        <translation>البريد والزيارات</translation>
    </message>
    <message>
        <source>You can also turn to</source>
        <translation>يمكنك أيضًا التوجه إلى</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n clause(s), each with its place in Vehilink</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد، وله مكانه في Vehilink</numerusform>
            <numerusform>بندان، ولكل منهما مكانه في Vehilink</numerusform>
            <numerusform>%n بنود، ولكل منها مكانه في Vehilink</numerusform>
            <numerusform>%n بندًا، ولكل منها مكانه في Vehilink</numerusform>
            <numerusform>%n بند، ولكل منها مكانه في Vehilink</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) in force</source>
        <translation>
            <numerusform>لا موافقات سارية</numerusform>
            <numerusform>موافقة سارية واحدة</numerusform>
            <numerusform>موافقتان ساريتان</numerusform>
            <numerusform>%n موافقات سارية</numerusform>
            <numerusform>%n موافقة سارية</numerusform>
            <numerusform>%n موافقة سارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last 7 days, {size} sent</source>
        <translation>
            <numerusform>لا طلبات في آخر 7 أيام، المُرسل {size}</numerusform>
            <numerusform>طلب واحد في آخر 7 أيام، المُرسل {size}</numerusform>
            <numerusform>طلبان في آخر 7 أيام، المُرسل {size}</numerusform>
            <numerusform>%n طلبات في آخر 7 أيام، المُرسل {size}</numerusform>
            <numerusform>%n طلبًا في آخر 7 أيام، المُرسل {size}</numerusform>
            <numerusform>%n طلب في آخر 7 أيام، المُرسل {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for your answer</source>
        <translation>
            <numerusform>لا أسئلة تنتظر إجابتك</numerusform>
            <numerusform>سؤال واحد ينتظر إجابتك</numerusform>
            <numerusform>سؤالان ينتظران إجابتك</numerusform>
            <numerusform>%n أسئلة تنتظر إجابتك</numerusform>
            <numerusform>%n سؤالًا تنتظر إجابتك</numerusform>
            <numerusform>%n سؤال تنتظر إجابتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>كل شيء مقروء</numerusform>
            <numerusform>إشعار واحد غير مقروء</numerusform>
            <numerusform>إشعاران غير مقروءين</numerusform>
            <numerusform>%n إشعارات غير مقروءة</numerusform>
            <numerusform>%n إشعارًا غير مقروء</numerusform>
            <numerusform>%n إشعار غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) open</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب مفتوح واحد</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>%n طلبات مفتوحة</numerusform>
            <numerusform>%n طلبًا مفتوحًا</numerusform>
            <numerusform>%n طلب مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) open, the next answer is due on {date}</source>
        <translation>
            <numerusform>لا طلبات مفتوحة، والرد التالي مستحق في {date}</numerusform>
            <numerusform>طلب مفتوح واحد، والرد مستحق في {date}</numerusform>
            <numerusform>طلبان مفتوحان، والرد التالي مستحق في {date}</numerusform>
            <numerusform>%n طلبات مفتوحة، والرد التالي مستحق في {date}</numerusform>
            <numerusform>%n طلبًا مفتوحًا، والرد التالي مستحق في {date}</numerusform>
            <numerusform>%n طلب مفتوح، والرد التالي مستحق في {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterpartCard</name>
    <message>
        <source>The platform has suspended this account. Pay nothing before it is clear.</source>
        <translation>أوقفت المنصة هذا الحساب. لا تدفع شيئًا قبل أن يتضح الأمر.</translation>
    </message>
    <message>
        <source>The number is hidden until you ask for it. That is noted.</source>
        <translation>الرقم مخفي إلى أن تطلبه، ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>The number was last shown {time}</source>
        <translation>آخر عرض للرقم {time}</translation>
    </message>
</context>
<context>
    <name>CreditCodeAdvice</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>هل تقصد أحد هذه الرموز؟</translation>
    </message>
    <message>
        <source>A credit code has {most} characters, this has {n}.</source>
        <translation>رمز الائتمان مكوّن من {most} خانة، وهذا من {n}.</translation>
    </message>
    <message>
        <source>Only digits and capitals without I, O, S, V and Z occur in a code.</source>
        <translation>لا يحتوي الرمز إلا على أرقام وأحرف لاتينية كبيرة عدا I وO وS وV وZ.</translation>
    </message>
    <message>
        <source>Characters 3 to 8 are digits: they say where it was registered.</source>
        <translation>الخانات من 3 إلى 8 أرقام تدل على مكان التسجيل.</translation>
    </message>
    <message>
        <source>Use {code}</source>
        <translation>استخدام {code}</translation>
    </message>
    <message>
        <source>A character between the 9th and the 17th is wrong: both checks of the code fail.</source>
        <translation>أحد الأحرف بين الخانتين 9 و17 خاطئ: حرفا التحقق في الرمز غير مطابقين.</translation>
    </message>
    <message>
        <source>One of the first 8 characters or the last one is wrong; the 9th to the 17th fit.</source>
        <translation>أحد الأحرف الثمانية الأولى أو الحرف الأخير خاطئ؛ أما الخانات من 9 إلى 17 فمطابقة.</translation>
    </message>
    <message>
        <source>Spaces and dashes were taken out.</source>
        <translation>أُزيلت المسافات والشرطات.</translation>
    </message>
    <message>
        <source>Invisible marks were taken out.</source>
        <translation>أُزيلت العلامات غير المرئية.</translation>
    </message>
    <message>
        <source>Full-width characters were made usual ones.</source>
        <translation>حُوّلت الأحرف كاملة العرض إلى أحرف عادية.</translation>
    </message>
    <message>
        <source>Letters of another alphabet that look the same, such as a Cyrillic С, were changed to Latin ones.</source>
        <translation>حُوّلت أحرف متشابهة من أبجدية أخرى، مثل С السيريلية، إلى أحرف لاتينية.</translation>
    </message>
    <message>
        <source>A registration number of 15 digits, as issued until 2015. It is accepted; if your licence shows a code of 18 characters, enter that.</source>
        <translation>رقم تسجيل من 15 رقمًا، كما كان يُصدر حتى 2015. وهو مقبول؛ وإن ظهر في رخصتك رمز من 18 خانة فأدخله.</translation>
    </message>
    <message>
        <source>Both checks of the code fit.</source>
        <translation>حرفا التحقق في الرمز مطابقان.</translation>
    </message>
    <message>
        <source>Both checks of the code fit. Registered in {province}.</source>
        <translation>حرفا التحقق في الرمز مطابقان. مكان التسجيل: {province}.</translation>
    </message>
    <message>
        <source>The code as a whole fits, its 9th to 17th characters do not. Compare them with the licence; it can be submitted.</source>
        <translation>الرمز كاملًا مطابق، لكن خاناته من 9 إلى 17 غير مطابقة. قارنها بالرخصة؛ ويمكن تقديمه.</translation>
    </message>
    <message>
        <source>The code was given in {registered}, the address is in {named}. That may be right.</source>
        <translation>صدر الرمز في {registered} والعنوان في {named}. قد يكون ذلك صحيحًا.</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture</source>
        <translation>جزء من الصورة</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom</source>
        <translation>مفاتيح الأسهم تحرّكها، وزائد وناقص للتكبير والتصغير</translation>
    </message>
</context>
<context>
    <name>CrossBorderDialog</name>
    <message>
        <source>This deal takes data across the border</source>
        <translation>تنقل هذه الصفقة بيانات عبر الحدود</translation>
    </message>
    <message>
        <source>What goes there: your nickname, your company&apos;s name and city, your phone number in masked form, the terms, the papers and the vouchers of the deal. Your whole number goes there only when the other side asks for it, which is noted.</source>
        <translation>ما يُنقل: اسمك المستعار، واسم شركتك ومدينتها، ورقم هاتفك مخفيًّا جزء منه، وشروط الصفقة ومستنداتها وسنداتها. ولا يُنقل رقمك كاملًا إلا إذا طلبه الطرف الآخر، ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>What for: to quote, to agree, to pay and to deliver. You are asked once for all deals and can take it back in the privacy centre; later deals ask again then.</source>
        <translation>الغرض: تقديم عروض الأسعار والاتفاق والدفع والتسليم. تُسأل مرة واحدة عن جميع الصفقات، ويمكنك سحب موافقتك في مركز الخصوصية؛ وعندها تُسأل مجددًا في الصفقات اللاحقة.</translation>
    </message>
    <message>
        <source>I agree that this data goes to companies abroad</source>
        <translation>أوافق على نقل هذه البيانات إلى شركات في الخارج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>The other side&apos;s company is in another country than yours.</source>
        <translation>شركة الطرف الآخر في بلد غير بلد شركتك.</translation>
    </message>
    <message>
        <source>{company} is in another country than your company.</source>
        <translation>{company} في بلد غير بلد شركتك.</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>{fact}: {said}</source>
        <translation>{fact}: {said}</translation>
    </message>
    <message>
        <source>order</source>
        <translation>أمر الشراء</translation>
    </message>
    <message>
        <source>{document}: missing</source>
        <translation>{document}: غير مذكور</translation>
    </message>
    <message>
        <source>{document} says {value}</source>
        <translation>في {document}: {value}</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation>اسم المورّد</translation>
    </message>
    <message>
        <source>Name of the purchaser</source>
        <translation>اسم المشتري</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Holder of the account</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>The account is in another name than the supplier&apos;s</source>
        <translation>الحساب باسم غير اسم المورّد</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>شرط التسليم</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>المكان المحدد</translation>
    </message>
    <message>
        <source>Port of loading</source>
        <translation>ميناء الشحن</translation>
    </message>
    <message>
        <source>Port of discharge</source>
        <translation>ميناء التفريغ</translation>
    </message>
    <message>
        <source>VIN written differently</source>
        <translation>رقم VIN مكتوب بشكل مختلف</translation>
    </message>
    <message>
        <source>VIN not everywhere</source>
        <translation>رقم VIN غير وارد في كل المستندات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>المبلغ المتبقي</translation>
    </message>
    <message>
        <source>Paid is not what is due</source>
        <translation>المدفوع لا يساوي المستحق</translation>
    </message>
    <message>
        <source>Deposit and balance are not the total</source>
        <translation>مجموع العربون والمبلغ المتبقي لا يساوي الإجمالي</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation>ترتيب التواريخ غير صحيح</translation>
    </message>
    <message>
        <source>Shipped too late</source>
        <translation>شحن متأخر</translation>
    </message>
    <message>
        <source>Presented before the shipment</source>
        <translation>قُدّمت المستندات قبل الشحن</translation>
    </message>
    <message>
        <source>Presented more than 21 days after shipment</source>
        <translation>قُدّمت المستندات بعد أكثر من 21 يومًا من الشحن</translation>
    </message>
    <message>
        <source>Presented after the credit expired</source>
        <translation>قُدّمت المستندات بعد انتهاء صلاحية الاعتماد</translation>
    </message>
    <message>
        <source>Date of the inspection</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Date of the licence</source>
        <translation>تاريخ الرخصة</translation>
    </message>
    <message>
        <source>Date of loading</source>
        <translation>تاريخ التحميل</translation>
    </message>
    <message>
        <source>Date of shipment</source>
        <translation>تاريخ الشحن</translation>
    </message>
    <message>
        <source>Date of arrival</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Date of the customs release</source>
        <translation>تاريخ الإفراج الجمركي</translation>
    </message>
    <message>
        <source>Date of delivery</source>
        <translation>تاريخ التسليم</translation>
    </message>
</context>
<context>
    <name>CurrencyLine</name>
    <message>
        <source>{currency} has fewer decimals than an amount here has</source>
        <translation>تقبل عملة {currency} منازل عشرية أقل مما في أحد المبالغ هنا</translation>
    </message>
    <message>
        <source>Nothing was converted: the figures are now in {currency}.</source>
        <translation>لم يُحوَّل شيء: الأرقام الآن بعملة {currency}.</translation>
    </message>
    <message>
        <source>Convert at {rate}</source>
        <translation>تحويل بسعر {rate}</translation>
    </message>
    <message>
        <source>An amount gets too large in this currency</source>
        <translation>يصبح أحد المبالغ كبيرًا جدًا بهذه العملة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>Write the date as 2024-03-15</source>
        <translation>اكتب التاريخ بالصيغة 2024-03-15</translation>
    </message>
    <message>
        <source>Write the month as 2024-03</source>
        <translation>اكتب الشهر بالصيغة 2024-03</translation>
    </message>
    <message>
        <source>Write it as 2024-03 or 2024-03-15</source>
        <translation>اكتبه بالصيغة 2024-03 أو 2024-03-15</translation>
    </message>
</context>
<context>
    <name>DealsModel</name>
    <message>
        <source>Deal</source>
        <translation>الصفقة</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>ليست على المنصة بعد</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>لم تُعبّأ بعد</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals by what they need</source>
        <translation>الصفقات حسب ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Filter: number, vehicle, VIN, other side</source>
        <translation>ترشيح: الرقم، المركبة، رقم VIN، الطرف الآخر</translation>
    </message>
    <message>
        <source>Any step</source>
        <translation>أي مرحلة</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <source>Soonest deadline first</source>
        <translation>أقرب موعد نهائي أولًا</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>آخر ما عُدّل أولًا</translation>
    </message>
    <message>
        <source>Highest value first</source>
        <translation>الأعلى قيمة أولًا</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>لا صفقات</numerusform>
            <numerusform>صفقة واحدة</numerusform>
            <numerusform>صفقتان</numerusform>
            <numerusform>%n صفقات</numerusform>
            <numerusform>%n صفقة</numerusform>
            <numerusform>%n صفقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>تحتاج إليّ</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Orders under way</source>
        <translation>أوامر الشراء الجارية</translation>
    </message>
    <message>
        <source>On hold and disputed</source>
        <translation>معلّقة ومتنازع عليها</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاج إليك</translation>
    </message>
    <message>
        <source>Every deal waits for the other side, or none is under way.</source>
        <translation>كل الصفقات بانتظار الطرف الآخر، أو لا توجد صفقات جارية.</translation>
    </message>
    <message>
        <source>Show orders under way</source>
        <translation>عرض أوامر الشراء الجارية</translation>
    </message>
    <message>
        <source>No deals here</source>
        <translation>لا توجد صفقات هنا</translation>
    </message>
    <message>
        <source>Quotations come from requests and from vehicles on the market; an accepted one becomes an order.</source>
        <translation>تنشأ عروض الأسعار من طلبات الشراء ومن مركبات السوق؛ وما يُقبل منها يصبح أمر شراء.</translation>
    </message>
    <message>
        <source>Go to the requests</source>
        <translation>الانتقال إلى الطلبات</translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation>لا توجد صفقة مطابقة</translation>
    </message>
    <message>
        <source>None in this tab fits the filter.</source>
        <translation>لا شيء في علامة التبويب هذه يطابق المرشح.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
</context>
<context>
    <name>DemoAccounts</name>
    <message>
        <source>Or look around with sample data</source>
        <translation>أو جرّب ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Try as supplier</source>
        <translation>تجربة بصفة مورّد</translation>
    </message>
    <message>
        <source>Try as purchaser</source>
        <translation>تجربة بصفة مشترٍ</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>What this computer tells the platform</source>
        <translation>ما يخبر به هذا الحاسوب المنصة</translation>
    </message>
    <message>
        <source>Five facts, sent when you sign in and never otherwise. Nothing else is read from this computer to know it again: no serial numbers, no list of programs, no place.</source>
        <translation>خمس معلومات تُرسل عند تسجيل الدخول فقط. ولا يُقرأ من هذا الحاسوب شيء آخر للتعرّف إليه: لا أرقام تسلسلية ولا قائمة برامج ولا موقع.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show all five</source>
        <translation>عرض الخمس كلها</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>so that you know it again</source>
        <translation>لتتعرّف إليه لاحقًا</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>إصدار النظام</translation>
    </message>
    <message>
        <source>to find faults that only some versions have</source>
        <translation>للعثور على أعطال تخص بعض الإصدارات</translation>
    </message>
    <message>
        <source>Version of this program</source>
        <translation>إصدار هذا البرنامج</translation>
    </message>
    <message>
        <source>to tell you when yours is too old to be safe</source>
        <translation>لتنبيهك إذا كان إصدارك أقدم من أن يكون آمنًا</translation>
    </message>
    <message>
        <source>Number of this profile</source>
        <translation>رقم هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>made up here by chance, so that one device is listed once</source>
        <translation>أُنشئ هنا عشوائيًا، ليظهر الجهاز مرة واحدة في القائمة</translation>
    </message>
</context>
<context>
    <name>DevicesPart</name>
    <message>
        <source>Sign out all others</source>
        <translation>تسجيل خروج كل الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>الأجهزة المسجَّل الدخول منها</translation>
    </message>
    <message>
        <source>Something looks wrong?</source>
        <translation>هل تلاحظ شيئًا مريبًا؟</translation>
    </message>
    <message>
        <source>If somebody else may know your codes or use your account: one step signs out every other device and tells the platform&apos;s staff.</source>
        <translation>إذا كان غيرك قد يعرف رموزك أو يستخدم حسابك: خطوة واحدة تسجّل خروج كل جهاز آخر وتُبلغ فريق المنصة.</translation>
    </message>
    <message>
        <source>My account may have leaked</source>
        <translation>ربما تسرّب حسابي</translation>
    </message>
    <message>
        <source>Sign out {device}?</source>
        <translation>تسجيل خروج {device}؟</translation>
    </message>
    <message>
        <source>Whoever uses it must sign in again with a code. Drafts on it are kept there.</source>
        <translation>على من يستخدمه تسجيل الدخول مجددًا برمز. وتبقى المسودات محفوظة عليه.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The device is signed out</source>
        <translation>سُجّل خروج الجهاز</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>تسجيل خروج كل الأجهزة الأخرى؟</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. Drafts on the others are kept there.</source>
        <translation>يبقى الدخول مسجّلًا على هذا الحاسوب وحده. وتبقى المسودات محفوظة على الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation>سُجّل خروج كل الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Your phone number is changed</source>
        <translation>تم تغيير رقم هاتفك</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>These do not say the same</source>
        <translation>هذه البيانات غير متطابقة</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>The terms say the same.</source>
        <translation>الشروط متطابقة.</translation>
    </message>
    <message>
        <source>{what}: was {before}, is {after}</source>
        <translation>{what}: كان {before} وأصبح {after}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>Pictures and PDF ({endings})</source>
        <translation>صور وPDF ({endings})</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>إضافة صفحات</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Pages are still being prepared. Submit once they are.</source>
        <translation>ما زالت الصفحات قيد التحضير. قدّم الطلب بعد اكتمالها.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What buyers ask first: equipment, tyres, keys, papers, what was repaired.</source>
        <translation>ما يسأل عنه المشترون أولًا: التجهيزات والإطارات والمفاتيح والأوراق وما أُصلح.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>No vehicle</source>
        <translation>لا توجد مركبة</translation>
    </message>
    <message>
        <source>Choose one in My stock.</source>
        <translation>اختر مركبة من «مخزوني».</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Drop pictures, videos and voice notes to add them to this vehicle</source>
        <translation>أفلت صورًا وفيديوهات وملاحظات صوتية لإضافتها إلى هذه المركبة</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Take pictures…</source>
        <translation>التقاط صور…</translation>
    </message>
    <message>
        <source>Record a video…</source>
        <translation>تسجيل فيديو…</translation>
    </message>
    <message>
        <source>Record a voice note…</source>
        <translation>تسجيل ملاحظة صوتية…</translation>
    </message>
    <message>
        <source>Duplicate this vehicle</source>
        <translation>نسخ هذه المركبة</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>ملصق…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التعديلات</translation>
    </message>
    <message>
        <source>It is on its way. You can go on working.</source>
        <translation>جارٍ الإرسال، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>محفوظ هنا وسيُرسل عند عودة الشبكة. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>تم تجاهل التعديلات</translation>
    </message>
    <message>
        <source>Restored. The former state is in the history.</source>
        <translation>تمت الاستعادة. الحالة السابقة محفوظة في السجل.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Take the customs code over</source>
        <translation>استخدام الرمز الجمركي</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Take back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>The words that were shown</source>
        <translation>النص الذي عُرض عليك</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>None: it ended by itself, for example because another account moved in.</source>
        <translation>لا يوجد: انتهت الموافقة تلقائيًا، مثلًا لأن حسابًا آخر حلّ محل حسابك.</translation>
    </message>
    <message>
        <source>Vehilink cannot be used without the policy. To take this back, cancel your account under Personal information.</source>
        <translation>لا يمكن استخدام Vehilink دون الموافقة على السياسة. لسحبها أغلق حسابك ضمن «المعلومات الشخصية».</translation>
    </message>
    <message>
        <source>Taking it back acts at once. What was done before stays lawful; what needs this consent stops, and asks again when you use it.</source>
        <translation>يسري السحب فورًا. وما تم قبله يبقى مشروعًا؛ ويتوقف ما يحتاج إلى هذه الموافقة، ويُطلب منك الإذن مجددًا عند استخدامه.</translation>
    </message>
    <message>
        <source>I take back my consent: {subject}</source>
        <translation>أسحب موافقتي: {subject}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>وافقتَ</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>لم توافق</translation>
    </message>
    <message>
        <source>Agree after all…</source>
        <translation>الموافقة الآن…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Why it may</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>حدث خطأ في البرنامج</translation>
    </message>
    <message>
        <source>This is our mistake. Your work up to here is saved.</source>
        <translation>الخطأ من جانبنا. عملك حتى هذه اللحظة محفوظ.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send us the technical details.</source>
        <translation>حاول مرة أخرى. وإن تكرر الأمر فأرسل إلينا التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم تنجح العملية</translation>
    </message>
    <message>
        <source>It was refused for a reason that this version does not know.</source>
        <translation>رُفضت العملية لسبب لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Go on working: all is kept and sent when you are online.</source>
        <translation>تابع عملك: كل شيء محفوظ وسيُرسل عند اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>The platform cannot be reached from this computer now.</source>
        <translation>تعذّر الوصول إلى المنصة من هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لم يصل الرد في الوقت المحدد</translation>
    </message>
    <message>
        <source>The connection is very slow.</source>
        <translation>الاتصال بطيء جدًا.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Nothing is sent twice.</source>
        <translation>ستُعاد المحاولة تلقائيًا، ولن يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>It broke in the middle of an answer.</source>
        <translation>انقطع أثناء استلام الرد.</translation>
    </message>
    <message>
        <source>Sign in to your network</source>
        <translation>سجّل الدخول إلى شبكتك</translation>
    </message>
    <message>
        <source>A page of this network answered in place of the platform.</source>
        <translation>ردّت صفحة من هذه الشبكة بدلًا من المنصة.</translation>
    </message>
    <message>
        <source>Open your browser, sign in to the network, then come back.</source>
        <translation>افتح المتصفح وسجّل الدخول إلى الشبكة، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>The certificate that answered is not one this computer trusts.</source>
        <translation>هذا الحاسوب لا يثق بالشهادة التي وردت.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever looks after this one.</source>
        <translation>جرّب شبكة أخرى، أو راجع المسؤول عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>The program was about to send more than it declares.</source>
        <translation>كان البرنامج على وشك إرسال أكثر مما أعلن عنه.</translation>
    </message>
    <message>
        <source>Update the program, or send us the technical details.</source>
        <translation>حدّث البرنامج أو أرسل إلينا التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>The platform has a problem</source>
        <translation>المنصة تواجه مشكلة</translation>
    </message>
    <message>
        <source>The platform could not finish this. Your side is in order.</source>
        <translation>تعذّر على المنصة إتمام العملية. لا مشكلة من جانبك.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. What waits is tried by itself.</source>
        <translation>حاول مرة أخرى بعد دقائق. ما ينتظر الإرسال تُعاد محاولته تلقائيًا.</translation>
    </message>
    <message>
        <source>The platform is busy</source>
        <translation>المنصة مشغولة</translation>
    </message>
    <message>
        <source>It cannot take this now.</source>
        <translation>لا يمكنها قبول هذا الآن.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>رد غير مفهوم</translation>
    </message>
    <message>
        <source>Something other than the platform answered, or it is too new.</source>
        <translation>جاء الرد من جهة غير المنصة، أو أن إصدار المنصة أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, and update this program.</source>
        <translation>تحقّق من عنوان المنصة وحدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The platform asks for a pause.</source>
        <translation>تطلب المنصة التوقف قليلًا.</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>سيُستأنف تلقائيًا بعد لحظات.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It was withdrawn or deleted in the meantime.</source>
        <translation>سُحب أو حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Go back to the list; it is up to date.</source>
        <translation>عُد إلى القائمة؛ فهي محدّثة.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>لا يحق لك القيام بهذا</translation>
    </message>
    <message>
        <source>It belongs to another company, or your account has no right to.</source>
        <translation>يعود لشركة أخرى، أو أن حسابك لا يملك الصلاحية.</translation>
    </message>
    <message>
        <source>Check which account you are signed in with.</source>
        <translation>تحقّق من الحساب الذي سجّلت الدخول به.</translation>
    </message>
    <message>
        <source>It has moved on</source>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>It is in another state now, so this step no longer fits.</source>
        <translation>أصبح في حالة أخرى، فلم تعد هذه الخطوة مناسبة.</translation>
    </message>
    <message>
        <source>Look at its present state and decide again.</source>
        <translation>اطّلع على حالته الحالية ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>تعديل في مكانين</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile.</source>
        <translation>عدّل شخص آخر الحقول نفسها في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Compare both versions and choose what should stand.</source>
        <translation>قارن النسختين واختر ما يُعتمد.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>The code does not match the one that was sent.</source>
        <translation>الرمز لا يطابق الرمز المرسل.</translation>
    </message>
    <message>
        <source>Check the six digits of the newest message.</source>
        <translation>تحقّق من الأرقام الستة في أحدث رسالة.</translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>يلزم رمز</translation>
    </message>
    <message>
        <source>This request changes your data, so a code has to prove it is you.</source>
        <translation>يغيّر هذا الطلب بياناتك، لذا يلزم رمز يثبت أنك صاحبها.</translation>
    </message>
    <message>
        <source>Have a code sent to your phone and enter it.</source>
        <translation>اطلب إرسال رمز إلى هاتفك ثم أدخله.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>A code is valid for a few minutes only.</source>
        <translation>الرمز صالح لبضع دقائق فقط.</translation>
    </message>
    <message>
        <source>The code no longer works</source>
        <translation>لم يعد الرمز صالحًا</translation>
    </message>
    <message>
        <source>It was entered wrongly too often, or was used already.</source>
        <translation>أُدخل خطأً مرات كثيرة، أو سبق استخدامه.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>A code was sent just now.</source>
        <translation>أُرسل رمز للتوّ.</translation>
    </message>
    <message>
        <source>Wait until the timer has run out, then ask again.</source>
        <translation>انتظر انتهاء المؤقّت ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>Too many codes</source>
        <translation>رموز كثيرة جدًا</translation>
    </message>
    <message>
        <source>This number asked for too many codes today.</source>
        <translation>طُلب لهذا الرقم عدد كبير من الرموز اليوم.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>ليس رقم هاتف</translation>
    </message>
    <message>
        <source>There is no such number in the chosen country.</source>
        <translation>لا يوجد رقم كهذا في البلد المختار.</translation>
    </message>
    <message>
        <source>Check the country and the digits.</source>
        <translation>تحقّق من البلد ومن الأرقام.</translation>
    </message>
    <message>
        <source>No account with this number</source>
        <translation>لا يوجد حساب بهذا الرقم</translation>
    </message>
    <message>
        <source>Nobody has registered with this phone number.</source>
        <translation>لم يسجّل أحد بهذا الرقم.</translation>
    </message>
    <message>
        <source>Sign in again. Your drafts are kept.</source>
        <translation>سجّل الدخول مجددًا. مسوداتك محفوظة.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>The platform no longer accepts this sign-in.</source>
        <translation>لم تعد المنصة تقبل جلسة الدخول هذه.</translation>
    </message>
    <message>
        <source>This device was signed out</source>
        <translation>سُجّل خروج هذا الجهاز</translation>
    </message>
    <message>
        <source>Somebody with your account ended this session.</source>
        <translation>أنهى شخصٌ يستخدم حسابك هذه الجلسة.</translation>
    </message>
    <message>
        <source>This profile belongs to another account</source>
        <translation>هذا الملف الشخصي يعود لحساب آخر</translation>
    </message>
    <message>
        <source>The data on this computer was made with another phone number.</source>
        <translation>أُنشئت البيانات على هذا الحاسوب برقم هاتف آخر.</translation>
    </message>
    <message>
        <source>Sign in with that number, or start another profile.</source>
        <translation>سجّل الدخول بذلك الرقم أو ابدأ ملفًا شخصيًا آخر.</translation>
    </message>
    <message>
        <source>Certification needed</source>
        <translation>يلزم التوثيق</translation>
    </message>
    <message>
        <source>Certify your company in My. Your draft is kept.</source>
        <translation>وثّق شركتك في «حسابي». مسودتك محفوظة.</translation>
    </message>
    <message>
        <source>The certification is in review</source>
        <translation>التوثيق قيد المراجعة</translation>
    </message>
    <message>
        <source>Wait for the platform&apos;s answer. It arrives here by itself.</source>
        <translation>انتظر رد المنصة؛ سيصل إلى هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>The certification was rejected</source>
        <translation>رُفض التوثيق</translation>
    </message>
    <message>
        <source>Correct what is marked in My, and send it again.</source>
        <translation>صحّح ما هو معلَّم في «حسابي» ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>This credit code is taken</source>
        <translation>رمز الائتمان هذا مستخدم بالفعل</translation>
    </message>
    <message>
        <source>Another certified company has this credit code.</source>
        <translation>لدى شركة موثّقة أخرى رمز الائتمان هذا.</translation>
    </message>
    <message>
        <source>Check the code. If it is yours, contact the platform.</source>
        <translation>تحقّق من الرمز. وإن كان لك فتواصل مع المنصة.</translation>
    </message>
    <message>
        <source>Not confirmed who you are</source>
        <translation>لم تُؤكَّد هويتك</translation>
    </message>
    <message>
        <source>The platform does not let the number be changed with this.</source>
        <translation>لا تسمح المنصة بتغيير الرقم بهذا التأكيد.</translation>
    </message>
    <message>
        <source>Look under Personal information › Change number.</source>
        <translation>راجع «المعلومات الشخصية» › «تغيير الرقم».</translation>
    </message>
    <message>
        <source>Not without your yes</source>
        <translation>لا بد من موافقتك</translation>
    </message>
    <message>
        <source>You have not agreed to face authentication for this.</source>
        <translation>لم توافق على التحقق بالوجه لهذا الغرض.</translation>
    </message>
    <message>
        <source>Begin again and agree, or choose another way.</source>
        <translation>ابدأ من جديد ووافق، أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>A part is not installed</source>
        <translation>أحد المكوّنات غير مثبّت</translation>
    </message>
    <message>
        <source>This installation lacks the part that looks for a face.</source>
        <translation>ينقص هذا التثبيت المكوّن الذي يتعرّف على وجود وجه.</translation>
    </message>
    <message>
        <source>Choose another way, or install the program again.</source>
        <translation>اختر طريقة أخرى، أو ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>الحساب موقوف</translation>
    </message>
    <message>
        <source>The platform has stopped this account.</source>
        <translation>أوقفت المنصة هذا الحساب.</translation>
    </message>
    <message>
        <source>Contact the platform&apos;s staff.</source>
        <translation>تواصل مع فريق المنصة.</translation>
    </message>
    <message>
        <source>The account is being closed</source>
        <translation>الحساب قيد الإغلاق</translation>
    </message>
    <message>
        <source>Nothing can be published while that is looked at.</source>
        <translation>لا يمكن نشر شيء أثناء مراجعة الطلب.</translation>
    </message>
    <message>
        <source>Withdraw the request in My if you want to go on.</source>
        <translation>اسحب الطلب في «حسابي» إن أردت المتابعة.</translation>
    </message>
    <message>
        <source>The account cannot be closed yet</source>
        <translation>لا يمكن إغلاق الحساب بعد</translation>
    </message>
    <message>
        <source>Something is still open in it.</source>
        <translation>ما زال فيه ما لم يُنجز.</translation>
    </message>
    <message>
        <source>Settle what is listed, then ask again.</source>
        <translation>أنجز المذكور في القائمة ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>Not for this kind of account</source>
        <translation>غير متاح لهذا النوع من الحسابات</translation>
    </message>
    <message>
        <source>Suppliers publish and quote, purchasers request and order.</source>
        <translation>المورّدون ينشرون المركبات ويقدّمون عروض الأسعار، والمشترون يقدّمون طلبات الشراء وأوامر الشراء.</translation>
    </message>
    <message>
        <source>The policy has changed</source>
        <translation>تغيّرت السياسة</translation>
    </message>
    <message>
        <source>A newer version of it is in force now.</source>
        <translation>تسري الآن نسخة أحدث منها.</translation>
    </message>
    <message>
        <source>Read and agree to it again.</source>
        <translation>اقرأها ووافق عليها مجددًا.</translation>
    </message>
    <message>
        <source>The privacy policy has changed</source>
        <translation>تغيّرت سياسة الخصوصية</translation>
    </message>
    <message>
        <source>The platform waits for your agreement before it goes on.</source>
        <translation>تنتظر المنصة موافقتك قبل المتابعة.</translation>
    </message>
    <message>
        <source>Read what changed and agree to it. Then it is sent by itself.</source>
        <translation>اقرأ ما تغيّر ووافق عليه. ثم يُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>Too many of this kind wait for an answer already, or too many were made today.</source>
        <translation>هناك طلبات كثيرة من هذا النوع تنتظر الرد، أو قُدِّم اليوم عدد كبير منها.</translation>
    </message>
    <message>
        <source>Wait for an answer or until tomorrow, or withdraw one. Then send again.</source>
        <translation>انتظر الرد أو إلى الغد، أو اسحب أحدها، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Registering took too long</source>
        <translation>استغرق التسجيل وقتًا طويلًا</translation>
    </message>
    <message>
        <source>The code is no longer valid for it.</source>
        <translation>لم يعد الرمز صالحًا له.</translation>
    </message>
    <message>
        <source>This number is taken</source>
        <translation>هذا الرقم مستخدم بالفعل</translation>
    </message>
    <message>
        <source>Another account has this phone number.</source>
        <translation>رقم الهاتف هذا مسجّل لحساب آخر.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with that one.</source>
        <translation>استخدم رقمًا آخر، أو سجّل الدخول بهذا الرقم.</translation>
    </message>
    <message>
        <source>The platform did not accept it</source>
        <translation>لم تقبله المنصة</translation>
    </message>
    <message>
        <source>Something in it is not allowed.</source>
        <translation>فيه ما لا يُسمح به.</translation>
    </message>
    <message>
        <source>Change what is marked and try again.</source>
        <translation>عدّل ما هو معلَّم ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Only certified companies can do this.</source>
        <translation>هذا متاح للشركات الموثّقة فقط.</translation>
    </message>
    <message>
        <source>Look at the technical details, or contact the platform.</source>
        <translation>اطّلع على التفاصيل التقنية، أو تواصل مع المنصة.</translation>
    </message>
    <message>
        <source>Try again later, or contact the platform.</source>
        <translation>أعد المحاولة لاحقًا، أو تواصل مع المنصة.</translation>
    </message>
    <message>
        <source>Check the number, and that it is the one you gave the platform.</source>
        <translation>تحقّق من الرقم ومن أنه الرقم الذي سجّلته لدى المنصة.</translation>
    </message>
    <message>
        <source>Some fields are not right</source>
        <translation>بعض الحقول غير صحيحة</translation>
    </message>
    <message>
        <source>The platform did not accept what was entered.</source>
        <translation>لم تقبل المنصة ما أُدخل.</translation>
    </message>
    <message>
        <source>Mend the marked fields and publish again.</source>
        <translation>صحّح الحقول المعلَّمة ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>لا يوجد ما يُنشر</translation>
    </message>
    <message>
        <source>Everything here is published already.</source>
        <translation>كل ما هنا منشور بالفعل.</translation>
    </message>
    <message>
        <source>Look at how it stands now, then decide again.</source>
        <translation>اطّلع على الوضع الحالي ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation>انتهى أمر الشراء</translation>
    </message>
    <message>
        <source>It was completed, cancelled or has expired meanwhile.</source>
        <translation>اكتمل أو أُلغي أو انتهت مدته في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Give up what waits. Nothing of it counts any more.</source>
        <translation>تخلَّ عمّا ينتظر الإرسال؛ فلم يعد شيء منه ساريًا.</translation>
    </message>
    <message>
        <source>The order stands still</source>
        <translation>أمر الشراء متوقف</translation>
    </message>
    <message>
        <source>It is on hold or disputed, so nothing goes on.</source>
        <translation>هو معلّق أو متنازع عليه، فلا يُستكمل شيء.</translation>
    </message>
    <message>
        <source>Wait until it goes on, then send it again.</source>
        <translation>انتظر حتى يُستأنف، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>This is up to the other side</source>
        <translation>هذا من شأن الطرف الآخر</translation>
    </message>
    <message>
        <source>Only the other side of the deal can do this.</source>
        <translation>لا يستطيع القيام بهذا إلا الطرف الآخر في الصفقة.</translation>
    </message>
    <message>
        <source>Wait for the other side.</source>
        <translation>انتظر الطرف الآخر.</translation>
    </message>
    <message>
        <source>This is not the step the order is at</source>
        <translation>ليست هذه مرحلة أمر الشراء الحالية</translation>
    </message>
    <message>
        <source>Something else comes first, or this is done already.</source>
        <translation>تسبقها خطوة أخرى، أو أنها أُنجزت بالفعل.</translation>
    </message>
    <message>
        <source>The terms have changed meanwhile</source>
        <translation>تغيّرت الشروط في هذه الأثناء</translation>
    </message>
    <message>
        <source>They are not what you saw when you decided.</source>
        <translation>ليست هي الشروط التي رأيتها عند اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Read the terms of now, then decide again.</source>
        <translation>اقرأ الشروط الحالية ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>These terms cannot be proposed</source>
        <translation>لا يمكن اقتراح هذه الشروط</translation>
    </message>
    <message>
        <source>Something in them is missing or does not add up.</source>
        <translation>فيها ما هو ناقص أو غير متسق.</translation>
    </message>
    <message>
        <source>Correct what is marked in the terms.</source>
        <translation>صحّح ما هو معلَّم في الشروط.</translation>
    </message>
    <message>
        <source>The proposal is another one now</source>
        <translation>المقترح الحالي مقترح آخر</translation>
    </message>
    <message>
        <source>The one that you saw was taken back or answered.</source>
        <translation>المقترح الذي رأيته سُحب أو رُدّ عليه.</translation>
    </message>
    <message>
        <source>There is a proposal already</source>
        <translation>يوجد مقترح بالفعل</translation>
    </message>
    <message>
        <source>Only one can be open at a time.</source>
        <translation>لا يمكن فتح أكثر من مقترح واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Answer it, or take yours back, then propose again.</source>
        <translation>ردّ عليه أو اسحب مقترحك، ثم قدّم مقترحًا جديدًا.</translation>
    </message>
    <message>
        <source>The other side&apos;s account is stopped</source>
        <translation>حساب الطرف الآخر موقوف</translation>
    </message>
    <message>
        <source>The platform has suspended it, or it is being closed.</source>
        <translation>أوقفته المنصة مؤقتًا، أو أنه قيد الإغلاق.</translation>
    </message>
    <message>
        <source>Wait until that is clear, and pay nothing meanwhile.</source>
        <translation>انتظر حتى يتضح الأمر، ولا تدفع شيئًا قبل ذلك.</translation>
    </message>
    <message>
        <source>The VINs do not fit the order</source>
        <translation>أرقام VIN لا تطابق أمر الشراء</translation>
    </message>
    <message>
        <source>Each vehicle needs a VIN of its own, as many as were ordered.</source>
        <translation>لكل مركبة رقم VIN خاص بها، بعدد المركبات المطلوبة.</translation>
    </message>
    <message>
        <source>Correct the VINs and send them again.</source>
        <translation>صحّح أرقام VIN وأعد إرسالها.</translation>
    </message>
    <message>
        <source>The voucher is not there</source>
        <translation>السند غير موجود</translation>
    </message>
    <message>
        <source>The order has no such voucher any more.</source>
        <translation>لم يعد هذا السند ضمن أمر الشراء.</translation>
    </message>
    <message>
        <source>Look at the vouchers of now.</source>
        <translation>اطّلع على السندات الحالية.</translation>
    </message>
    <message>
        <source>The voucher is decided already</source>
        <translation>سبق البتّ في السند</translation>
    </message>
    <message>
        <source>It was confirmed, refused or taken back, or one is there now.</source>
        <translation>أُكّد أو رُفض أو سُحب، أو يوجد سند غيره الآن.</translation>
    </message>
    <message>
        <source>Something is missing on the voucher</source>
        <translation>السند غير مكتمل</translation>
    </message>
    <message>
        <source>It needs a page and, for a payment, its amount and date.</source>
        <translation>تلزمه صفحة واحدة على الأقل، ويلزم سندَ الدفع المبلغُ والتاريخ.</translation>
    </message>
    <message>
        <source>Add what is missing and send it again.</source>
        <translation>أضف الناقص ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>There is no bank account to pay to</source>
        <translation>لا يوجد حساب مصرفي للدفع إليه</translation>
    </message>
    <message>
        <source>The invoice has to name one of the supplier&apos;s accounts.</source>
        <translation>يجب أن تذكر الفاتورة أحد حسابات المورّد.</translation>
    </message>
    <message>
        <source>Add a bank account in My, then issue the invoice.</source>
        <translation>أضف حسابًا مصرفيًا في «حسابي» ثم أصدر الفاتورة.</translation>
    </message>
    <message>
        <source>The bank account has changed</source>
        <translation>تغيّر الحساب المصرفي</translation>
    </message>
    <message>
        <source>It is another one than the purchaser has checked.</source>
        <translation>ليس هو الحساب الذي تحقّق منه المشتري.</translation>
    </message>
    <message>
        <source>Call back and check it first. Do not pay before.</source>
        <translation>اتصل بالمورّد وتحقّق من الحساب أولًا. لا تدفع قبل ذلك.</translation>
    </message>
    <message>
        <source>Not everything was checked</source>
        <translation>لم يُستكمل التحقق</translation>
    </message>
    <message>
        <source>All lines of the checklist have to be ticked.</source>
        <translation>يجب تأشير جميع بنود قائمة التحقق.</translation>
    </message>
    <message>
        <source>Call a number that you know and go through the list.</source>
        <translation>اتصل برقم تعرفه وراجع القائمة بندًا بندًا.</translation>
    </message>
    <message>
        <source>Money has moved already</source>
        <translation>سبق دفع مبالغ</translation>
    </message>
    <message>
        <source>What was paid or proved cannot be changed or ended alone.</source>
        <translation>ما دُفع أو أُثبت لا يمكن لطرف واحد تعديله أو إنهاؤه.</translation>
    </message>
    <message>
        <source>Propose it, so that the other side agrees to it.</source>
        <translation>قدّمه مقترحًا ليوافق عليه الطرف الآخر.</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>لا يوجد ما يُرسل</translation>
    </message>
    <message>
        <source>What is written says the same as what is agreed.</source>
        <translation>المكتوب مطابق لما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>عدّل شيئًا أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>لا يوجد ما يُطبع بعد</translation>
    </message>
    <message>
        <source>The deal has no terms or no number of the platform yet.</source>
        <translation>ليست للصفقة شروط بعد، أو لم تمنحها المنصة رقمًا.</translation>
    </message>
    <message>
        <source>Wait until the platform has it, then try again.</source>
        <translation>انتظر حتى تصل إلى المنصة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The other side is abroad</source>
        <translation>الطرف الآخر في الخارج</translation>
    </message>
    <message>
        <source>The deal takes data across the border, which you allow first.</source>
        <translation>تنقل الصفقة بيانات عبر الحدود، ويلزم أن تسمح بذلك أولًا.</translation>
    </message>
    <message>
        <source>Read what goes there and allow it.</source>
        <translation>اقرأ ما يُنقل ثم اسمح به.</translation>
    </message>
    <message>
        <source>The quotation has ended</source>
        <translation>انتهى عرض السعر</translation>
    </message>
    <message>
        <source>It was accepted, declined, withdrawn or has expired.</source>
        <translation>قُبل أو رُفض أو سُحب أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Give up what waits, or ask for a new quotation.</source>
        <translation>تخلَّ عمّا ينتظر الإرسال، أو اطلب عرض سعر جديدًا.</translation>
    </message>
    <message>
        <source>There is a quotation already</source>
        <translation>يوجد عرض سعر بالفعل</translation>
    </message>
    <message>
        <source>You have one that is open on the same request or vehicle.</source>
        <translation>لديك عرض مفتوح على الطلب نفسه أو السيارة نفسها.</translation>
    </message>
    <message>
        <source>Go on with that one; it stands in Deals.</source>
        <translation>تابع ذلك العرض؛ تجده في «الصفقات».</translation>
    </message>
    <message>
        <source>It is the other side&apos;s turn</source>
        <translation>الدور على الطرف الآخر</translation>
    </message>
    <message>
        <source>The last offer is your own.</source>
        <translation>العرض الأخير هو عرضك.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw your offer.</source>
        <translation>انتظر الرد أو اسحب عرضك.</translation>
    </message>
    <message>
        <source>There is another offer now</source>
        <translation>يوجد الآن عرض آخر</translation>
    </message>
    <message>
        <source>It is not the one that you saw when you decided.</source>
        <translation>ليس هو العرض الذي رأيته عند اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Read the offer of now, then decide again.</source>
        <translation>اقرأ العرض الحالي ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>The offer has expired</source>
        <translation>انتهت صلاحية العرض</translation>
    </message>
    <message>
        <source>It was valid until a time that is over.</source>
        <translation>انقضى الموعد الذي كان صالحًا حتى حلوله.</translation>
    </message>
    <message>
        <source>Ask the supplier to offer it again.</source>
        <translation>اطلب من المورّد تقديمه مجددًا.</translation>
    </message>
    <message>
        <source>The quotation has become too long</source>
        <translation>أصبح عرض السعر طويلًا جدًا</translation>
    </message>
    <message>
        <source>It went to and fro too often, or with too many vehicles.</source>
        <translation>تكرر تبادله كثيرًا، أو يضم سيارات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Accept or decline the last offer, or begin a new quotation.</source>
        <translation>اقبل العرض الأخير أو ارفضه، أو ابدأ عرض سعر جديدًا.</translation>
    </message>
    <message>
        <source>The confirmation is missing</source>
        <translation>الإقرار ناقص</translation>
    </message>
    <message>
        <source>A supplier confirms that the quotation is authentic.</source>
        <translation>على المورّد أن يقرّ بصحة عرض السعر.</translation>
    </message>
    <message>
        <source>Tick the confirmation and send it again.</source>
        <translation>أشّر على الإقرار ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>This cannot change while it is on its way.</source>
        <translation>لا يمكن التعديل أثناء الإرسال.</translation>
    </message>
    <message>
        <source>Wait until it has arrived, then try again.</source>
        <translation>انتظر حتى يصل ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It may have arrived already</source>
        <translation>ربما وصل بالفعل</translation>
    </message>
    <message>
        <source>It was sent, but the answer is still missing.</source>
        <translation>أُرسل ولم يصل الرد بعد.</translation>
    </message>
    <message>
        <source>Wait until the answer is here; nothing is sent twice.</source>
        <translation>انتظر وصول الرد؛ ولن يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>Two versions are open</source>
        <translation>توجد نسختان متعارضتان</translation>
    </message>
    <message>
        <source>The platform has another version of the same fields.</source>
        <translation>على المنصة نسخة أخرى من الحقول نفسها.</translation>
    </message>
    <message>
        <source>Choose what should stand, then publish.</source>
        <translation>اختر ما يُعتمد ثم انشر.</translation>
    </message>
    <message>
        <source>This VIN is listed already</source>
        <translation>رقم VIN هذا معروض بالفعل</translation>
    </message>
    <message>
        <source>Another listing on the platform has the same VIN.</source>
        <translation>يوجد على المنصة إعلان آخر برقم VIN نفسه.</translation>
    </message>
    <message>
        <source>Check the VIN. If it is yours, edit that listing instead.</source>
        <translation>تحقّق من رقم VIN. وإن كان الإعلان لك فعدّله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The vehicles are being made</source>
        <translation>جارٍ إنشاء المركبات</translation>
    </message>
    <message>
        <source>Their files cannot be moved about any more.</source>
        <translation>لم يعد ممكنًا نقل ملفاتها بينها.</translation>
    </message>
    <message>
        <source>Wait until it is done, then arrange them in each vehicle.</source>
        <translation>انتظر حتى يكتمل ذلك، ثم رتّبها في كل مركبة.</translation>
    </message>
    <message>
        <source>Files are still being read</source>
        <translation>ما زالت الملفات تُقرأ</translation>
    </message>
    <message>
        <source>It is not known yet which vehicle each of them belongs to.</source>
        <translation>لم يُعرف بعد إلى أي مركبة ينتمي كل منها.</translation>
    </message>
    <message>
        <source>Wait a moment and accept again.</source>
        <translation>انتظر قليلًا ثم اقبل مجددًا.</translation>
    </message>
    <message>
        <source>Pictures are still being prepared</source>
        <translation>الصور قيد التجهيز</translation>
    </message>
    <message>
        <source>Some pictures of this vehicle are not ready to send.</source>
        <translation>بعض صور هذه المركبة غير جاهزة للإرسال.</translation>
    </message>
    <message>
        <source>Wait a moment, or remove the ones that failed.</source>
        <translation>انتظر قليلًا أو أزل الصور التي فشلت.</translation>
    </message>
    <message>
        <source>A recording is under way</source>
        <translation>هناك تسجيل جارٍ</translation>
    </message>
    <message>
        <source>A video or voice note of this vehicle is being recorded.</source>
        <translation>يجري تسجيل فيديو أو ملاحظة صوتية لهذه المركبة.</translation>
    </message>
    <message>
        <source>Stop it, then publish.</source>
        <translation>أوقفه ثم انشر.</translation>
    </message>
    <message>
        <source>This picture is used already</source>
        <translation>هذه الصورة مستخدمة بالفعل</translation>
    </message>
    <message>
        <source>The same picture stands at another vehicle.</source>
        <translation>الصورة نفسها موجودة لدى مركبة أخرى.</translation>
    </message>
    <message>
        <source>Take a picture of this vehicle.</source>
        <translation>التقط صورة لهذه المركبة نفسها.</translation>
    </message>
    <message>
        <source>It is sent again from the start by itself.</source>
        <translation>سيُعاد إرساله من البداية تلقائيًا.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>الصورة تالفة</translation>
    </message>
    <message>
        <source>The copy on this computer cannot be read any more.</source>
        <translation>لم تعد النسخة على هذا الحاسوب قابلة للقراءة.</translation>
    </message>
    <message>
        <source>Remove it and add the original again.</source>
        <translation>أزلها وأضف الأصل مجددًا.</translation>
    </message>
    <message>
        <source>The file did not arrive whole</source>
        <translation>لم يصل الملف كاملًا</translation>
    </message>
    <message>
        <source>The platform is missing a part of it.</source>
        <translation>ينقص المنصةَ جزء منه.</translation>
    </message>
    <message>
        <source>The file changed on the way</source>
        <translation>تغيّر الملف أثناء الإرسال</translation>
    </message>
    <message>
        <source>What arrived is not what was sent.</source>
        <translation>ما وصل لا يطابق ما أُرسل.</translation>
    </message>
    <message>
        <source>The platform refused the file</source>
        <translation>رفضت المنصة الملف</translation>
    </message>
    <message>
        <source>It is not a picture that may be shown there.</source>
        <translation>ليست صورة يُسمح بعرضها هناك.</translation>
    </message>
    <message>
        <source>Remove it and add another.</source>
        <translation>أزلها وأضف غيرها.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>The platform takes smaller files only.</source>
        <translation>لا تقبل المنصة إلا ملفات أصغر.</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>صغّره ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>Not a kind of file the platform takes</source>
        <translation>نوع ملف لا تقبله المنصة</translation>
    </message>
    <message>
        <source>It takes JPEG, PNG and WebP pictures.</source>
        <translation>تقبل صور JPEG وPNG وWebP.</translation>
    </message>
    <message>
        <source>Save it in one of these formats and add it again.</source>
        <translation>احفظه بإحدى هذه الصيغ ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <translation>الصورة مفقودة</translation>
    </message>
    <message>
        <source>Its file on this computer was removed.</source>
        <translation>حُذف ملفها من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add the original again.</source>
        <translation>أضف الأصل مجددًا.</translation>
    </message>
    <message>
        <source>The picture was not added</source>
        <translation>لم تُضف الصورة</translation>
    </message>
    <message>
        <source>The file is not a picture that can be sent.</source>
        <translation>الملف ليس صورة يمكن إرسالها.</translation>
    </message>
    <message>
        <source>The other pictures are not affected.</source>
        <translation>لم تتأثر الصور الأخرى.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ سابقًا في أمان.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Nothing more can be saved on this computer.</source>
        <translation>لا يمكن حفظ المزيد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Free some space; saving goes on by itself.</source>
        <translation>أفرغ بعض المساحة؛ وسيُستأنف الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk has a fault</source>
        <translation>يوجد عطل في القرص</translation>
    </message>
    <message>
        <source>The computer could not read or write its own files.</source>
        <translation>تعذّر على الحاسوب قراءة ملفاته أو كتابتها.</translation>
    </message>
    <message>
        <source>Check the disk, then start the program again.</source>
        <translation>افحص القرص ثم شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>لا يمكن الكتابة هنا</translation>
    </message>
    <message>
        <source>The folder of this profile may only be read.</source>
        <translation>مجلد هذا الملف الشخصي للقراءة فقط.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write.</source>
        <translation>اطلب صلاحية الكتابة من المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another part of the program is writing.</source>
        <translation>جزء آخر من البرنامج يكتب الآن.</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>المفتاح غير مطابق</translation>
    </message>
    <message>
        <source>The data on this computer is locked with another key.</source>
        <translation>البيانات على هذا الحاسوب مقفلة بمفتاح آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the right key back, or start with a new profile folder.</source>
        <translation>لم يتغيّر شيء. أعد المفتاح الصحيح، أو ابدأ بمجلد بيانات جديد.</translation>
    </message>
    <message>
        <source>Keep the folder, and start with a new profile folder. What the platform has comes back.</source>
        <translation>احتفظ بالمجلد وابدأ بمجلد بيانات جديد. ما هو موجود على المنصة سيعود إليك.</translation>
    </message>
    <message>
        <source>Start with a new profile folder. What the platform has comes back.</source>
        <translation>ابدأ بمجلد بيانات جديد. ما هو موجود على المنصة سيعود إليك.</translation>
    </message>
    <message>
        <source>Choose another folder for the profile.</source>
        <translation>اختر مجلدًا آخر للبيانات.</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>البيانات على هذا الحاسوب تالفة</translation>
    </message>
    <message>
        <source>The database cannot be read in full.</source>
        <translation>لا يمكن قراءة قاعدة البيانات كاملة.</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>أُنشئت بإصدار أحدث</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the data.</source>
        <translation>كتب البياناتِ إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>حدّث البرنامج ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>مفتوح بالفعل</translation>
    </message>
    <message>
        <source>This profile is open in another window or for another user.</source>
        <translation>هذا الملف الشخصي مفتوح في نافذة أخرى أو لدى مستخدم آخر.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>أغلقه هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again.</source>
        <translation>افتح سلسلة المفاتيح في هذا الحاسوب ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No keychain here</source>
        <translation>لا توجد سلسلة مفاتيح هنا</translation>
    </message>
    <message>
        <source>This computer offers no safe place for the key of your data.</source>
        <translation>لا يوفّر هذا الحاسوب مكانًا آمنًا لمفتاح بياناتك.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>اختر عبارة مرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The key of your data cannot be read.</source>
        <translation>لا يمكن قراءة مفتاح بياناتك.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>The key is gone</source>
        <translation>المفتاح مفقود</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key of this profile&apos;s data.</source>
        <translation>لم تعد سلسلة المفاتيح تحوي مفتاح بيانات هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Passphrase needed</source>
        <translation>يلزم إدخال عبارة المرور</translation>
    </message>
    <message>
        <source>The data of this profile is locked with your passphrase.</source>
        <translation>بيانات هذا الملف الشخصي مقفلة بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Enter it to go on.</source>
        <translation>أدخلها للمتابعة.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>عبارة مرور خاطئة</translation>
    </message>
    <message>
        <source>It does not open the data of this profile.</source>
        <translation>لا تفتح بيانات هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language.</source>
        <translation>تحقّق من الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The profile cannot be made here</source>
        <translation>لا يمكن إنشاء الملف الشخصي هنا</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>لا يُسمح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>الملف الشخصي تالف</translation>
    </message>
    <message>
        <source>The file that describes it cannot be read.</source>
        <translation>لا يمكن قراءة الملف الذي يصفه.</translation>
    </message>
    <message>
        <source>Another platform&apos;s profile</source>
        <translation>ملف شخصي لمنصة أخرى</translation>
    </message>
    <message>
        <source>This profile was made for a different platform.</source>
        <translation>أُنشئ هذا الملف الشخصي لمنصة مختلفة.</translation>
    </message>
    <message>
        <source>Choose another folder, so that the data stays apart.</source>
        <translation>اختر مجلدًا آخر حتى تبقى البيانات منفصلة.</translation>
    </message>
    <message>
        <source>Not an address of a platform</source>
        <translation>ليس عنوان منصة</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a computer.</source>
        <translation>يجب أن يبدأ العنوان بـ https:// ثم اسم الخادم.</translation>
    </message>
    <message>
        <source>Check it for typing mistakes.</source>
        <translation>تحقّق من أخطاء الكتابة.</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>لم تبدأ المنصة التجريبية</translation>
    </message>
    <message>
        <source>The sample platform on this computer ended at once.</source>
        <translation>توقفت المنصة التجريبية على هذا الحاسوب فورًا.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, send us the technical details.</source>
        <translation>حاول مرة أخرى. وإن فشلت مجددًا فأرسل إلينا التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>This computer has no camera, or it is not plugged in.</source>
        <translation>لا توجد كاميرا في هذا الحاسوب، أو أنها غير موصولة.</translation>
    </message>
    <message>
        <source>Plug one in and try again, or add pictures from files.</source>
        <translation>صِل كاميرا وحاول مجددًا، أو أضف صورًا من ملفات.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another program has the camera open.</source>
        <translation>الكاميرا مفتوحة في برنامج آخر.</translation>
    </message>
    <message>
        <source>Close that program or its call, then try again.</source>
        <translation>أغلق ذلك البرنامج أو مكالمته، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>انقطعت الكاميرا</translation>
    </message>
    <message>
        <source>It was unplugged or switched off. What was taken is kept.</source>
        <translation>فُصلت أو أُطفئت. ما التُقط محفوظ.</translation>
    </message>
    <message>
        <source>Check the cable and try again.</source>
        <translation>افحص الكابل وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>لا تعطي الكاميرا صورة</translation>
    </message>
    <message>
        <source>It answers, but what it sends cannot be used.</source>
        <translation>تستجيب، لكن ما ترسله غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>افصلها ثم صِلها من جديد، أو اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>The recording ended before its first picture or sound.</source>
        <translation>انتهى التسجيل قبل أول صورة أو صوت فيه.</translation>
    </message>
    <message>
        <source>Record again.</source>
        <translation>سجّل من جديد.</translation>
    </message>
    <message>
        <source>The vehicle has all the recordings it may have</source>
        <translation>بلغت المركبة الحد الأقصى من التسجيلات</translation>
    </message>
    <message>
        <source>No further video or voice note can be added to it.</source>
        <translation>لا يمكن أن يُضاف إليها فيديو أو ملاحظة صوتية أخرى.</translation>
    </message>
    <message>
        <source>Remove one in the editor, then keep this one.</source>
        <translation>أزل واحدًا في المحرر، ثم احتفظ بهذا.</translation>
    </message>
    <message>
        <source>Look under My › System permissions.</source>
        <translation>راجع «حسابي» › «أذونات النظام».</translation>
    </message>
    <message>
        <source>It is switched off</source>
        <translation>متوقف عن العمل</translation>
    </message>
    <message>
        <source>You turned the camera, the microphone or the album off.</source>
        <translation>أوقفتَ الكاميرا أو الميكروفون أو الألبوم.</translation>
    </message>
    <message>
        <source>Turn it on under My › System permissions.</source>
        <translation>شغّله من «حسابي» › «أذونات النظام».</translation>
    </message>
    <message>
        <source>You have not agreed to this use yet.</source>
        <translation>لم توافق بعد على هذا الاستخدام.</translation>
    </message>
    <message>
        <source>Try again, and choose Allow when you are asked.</source>
        <translation>حاول مجددًا، واختر «سماح» عندما تُسأل.</translation>
    </message>
    <message>
        <source>The system blocks it</source>
        <translation>النظام يحظره</translation>
    </message>
    <message>
        <source>This computer does not let Vehilink use the device.</source>
        <translation>لا يسمح هذا الحاسوب لـ Vehilink باستخدام الجهاز.</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>لم يُعثر على جهاز</translation>
    </message>
    <message>
        <source>This computer has no camera or microphone that can be used.</source>
        <translation>لا توجد في هذا الحاسوب كاميرا أو ميكروفون صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>صِل جهازًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Recording sound needs a part of the system that is missing.</source>
        <translation>يحتاج تسجيل الصوت إلى مكوّن غير موجود في النظام.</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>This computer has no microphone, or it is not plugged in.</source>
        <translation>لا يوجد ميكروفون في هذا الحاسوب، أو أنه غير موصول.</translation>
    </message>
    <message>
        <source>Plug in a microphone or a headset, then try again.</source>
        <translation>صِل ميكروفونًا أو سماعة رأس، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The microphone does not open</source>
        <translation>تعذّر فتح الميكروفون</translation>
    </message>
    <message>
        <source>Another program uses it, or the system keeps it back.</source>
        <translation>يستخدمه برنامج آخر، أو يحجبه النظام.</translation>
    </message>
    <message>
        <source>Close other programs that record, or choose another microphone.</source>
        <translation>أغلق البرامج الأخرى التي تسجّل، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>The microphone is gone</source>
        <translation>انقطع الميكروفون</translation>
    </message>
    <message>
        <source>It was unplugged or switched off. What was recorded is kept.</source>
        <translation>فُصل أو أُطفئ. ما سُجّل محفوظ.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>صِله من جديد، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>A part for sound is not installed</source>
        <translation>أحد مكوّنات الصوت غير مثبّت</translation>
    </message>
    <message>
        <source>Recording needs PortAudio, which this computer does not have.</source>
        <translation>يحتاج التسجيل إلى PortAudio، وهو غير موجود في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start the program again.</source>
        <translation>ثبّت الحزمة libportaudio2، ثم شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>لا يمكن تشغيل هذا التسجيل</translation>
    </message>
    <message>
        <source>The file is damaged, or of a kind that is not known here.</source>
        <translation>الملف تالف، أو من نوع غير معروف هنا.</translation>
    </message>
    <message>
        <source>If it is yours, remove it and add the original again.</source>
        <translation>إن كان لك فأزله وأضف الأصل مجددًا.</translation>
    </message>
    <message>
        <source>Playing stopped</source>
        <translation>توقف التشغيل</translation>
    </message>
    <message>
        <source>The part of the program that plays it ended.</source>
        <translation>توقف جزء البرنامج الذي يشغّله.</translation>
    </message>
    <message>
        <source>Try again. The recording itself is safe.</source>
        <translation>حاول مجددًا. التسجيل نفسه سليم.</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>الأرشيف تالف</translation>
    </message>
    <message>
        <source>It is not what was written, or it is no archive of ours.</source>
        <translation>ليس ما كُتب فيه، أو أنه ليس من أرشيفاتنا.</translation>
    </message>
    <message>
        <source>Make it again, and keep it on another disk.</source>
        <translation>أنشئه مجددًا واحفظه على قرص آخر.</translation>
    </message>
    <message>
        <source>The platform&apos;s part was refused</source>
        <translation>رُفض الجزء الخاص بالمنصة</translation>
    </message>
    <message>
        <source>It is built in a way that could do harm when it is unpacked.</source>
        <translation>بُني بطريقة قد تُلحق ضررًا عند فك ضغطه.</translation>
    </message>
    <message>
        <source>Ask for a new archive. Tell the platform if it happens again.</source>
        <translation>اطلب أرشيفًا جديدًا. وأبلغ المنصة إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>The archive needs its passphrase</source>
        <translation>يحتاج الأرشيف إلى عبارة مروره</translation>
    </message>
    <message>
        <source>It is locked with a passphrase that is kept nowhere.</source>
        <translation>مقفل بعبارة مرور غير محفوظة في أي مكان.</translation>
    </message>
    <message>
        <source>Enter the passphrase that you chose for it.</source>
        <translation>أدخل عبارة المرور التي اخترتها له.</translation>
    </message>
    <message>
        <source>That is not the archive&apos;s passphrase</source>
        <translation>هذه ليست عبارة مرور الأرشيف</translation>
    </message>
    <message>
        <source>Another passphrase was chosen when it was begun.</source>
        <translation>اختيرت عبارة مرور أخرى عند بدء إنشائه.</translation>
    </message>
    <message>
        <source>Try again, or make a new archive: nobody can unlock this one.</source>
        <translation>حاول مجددًا أو أنشئ أرشيفًا جديدًا: لا يمكن لأحد فتح هذا.</translation>
    </message>
    <message>
        <source>There is a file of that name</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>اختر اسمًا آخر، أو وافق على استبداله.</translation>
    </message>
    <message>
        <source>This disk cannot hold a file that large</source>
        <translation>لا يتسع هذا القرص لملف بهذا الحجم</translation>
    </message>
    <message>
        <source>Many USB sticks and memory cards take files up to 4 GB only.</source>
        <translation>كثير من وحدات USB وبطاقات الذاكرة لا يقبل ملفات أكبر من 4 غيغابايت.</translation>
    </message>
    <message>
        <source>Choose another disk, and discard what was begun on this one.</source>
        <translation>اختر قرصًا آخر، وتخلَّص مما بدأ على هذا القرص.</translation>
    </message>
    <message>
        <source>An archive is being made already</source>
        <translation>هناك أرشيف قيد الإنشاء</translation>
    </message>
    <message>
        <source>One is made at a time.</source>
        <translation>يُنشأ أرشيف واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Wait until it is there, or stop it first.</source>
        <translation>انتظر حتى يكتمل، أو أوقفه أولًا.</translation>
    </message>
    <message>
        <source>The platform could not prepare its part</source>
        <translation>تعذّر على المنصة إعداد الجزء الخاص بها</translation>
    </message>
    <message>
        <source>Nothing of it can be fetched.</source>
        <translation>لا يمكن جلب شيء منه.</translation>
    </message>
    <message>
        <source>Discard this archive and ask for a new one.</source>
        <translation>تجاهل هذا الأرشيف واطلب أرشيفًا جديدًا.</translation>
    </message>
    <message>
        <source>The platform&apos;s part has been deleted</source>
        <translation>حُذف الجزء الخاص بالمنصة</translation>
    </message>
    <message>
        <source>It is kept for seven days only.</source>
        <translation>يُحفظ سبعة أيام فقط.</translation>
    </message>
    <message>
        <source>A connection is needed</source>
        <translation>يلزم الاتصال بالإنترنت</translation>
    </message>
    <message>
        <source>It has to be made sure that it is you who asks for the data.</source>
        <translation>لا بد من التأكد من أنك أنت من يطلب البيانات.</translation>
    </message>
    <message>
        <source>Connect to the internet and ask for a code.</source>
        <translation>اتصل بالإنترنت واطلب رمزًا.</translation>
    </message>
    <message>
        <source>No program opened it</source>
        <translation>لم يفتحه أي برنامج</translation>
    </message>
    <message>
        <source>This computer has no program for it, or refused to start it.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج له، أو رفض تشغيله.</translation>
    </message>
    <message>
        <source>Copy the address or the name of the file and open it yourself.</source>
        <translation>انسخ العنوان أو اسم الملف وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>هذا ليس عنوانًا</translation>
    </message>
    <message>
        <source>It cannot be read as an address of a page, so it stays closed.</source>
        <translation>لا يمكن قراءته كعنوان صفحة، لذا لن يُفتح.</translation>
    </message>
    <message>
        <source>Do not copy it into a browser either.</source>
        <translation>لا تنسخه إلى متصفح أيضًا.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted since.</source>
        <translation>نُقل أو أُعيدت تسميته أو حُذف منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Save it again, then open it.</source>
        <translation>احفظه مجددًا ثم افتحه.</translation>
    </message>
    <message>
        <source>Starting with the system could not be changed</source>
        <translation>تعذّر تغيير البدء مع النظام</translation>
    </message>
    <message>
        <source>This computer refused to write or remove the entry.</source>
        <translation>رفض هذا الحاسوب كتابة الإدخال أو إزالته.</translation>
    </message>
    <message>
        <source>Look at the technical details; all else goes on working.</source>
        <translation>راجع التفاصيل التقنية؛ ويستمر كل ما عدا ذلك في العمل.</translation>
    </message>
</context>
<context>
    <name>EstimateFields</name>
    <message>
        <source>{part}, your estimate</source>
        <translation>{part}، تقديرك</translation>
    </message>
    <message>
        <source>{part}, your estimate in percent</source>
        <translation>{part}، تقديرك بالنسبة المئوية</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>there</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Qualification of the exporter</source>
        <translation>أهلية المُصدِّر</translation>
    </message>
    <message>
        <source>No mortgage</source>
        <translation>بلا رهن</translation>
    </message>
    <message>
        <source>No open fines</source>
        <translation>بلا مخالفات غير مسددة</translation>
    </message>
    <message>
        <source>No open recalls</source>
        <translation>بلا استدعاءات قائمة</translation>
    </message>
    <message>
        <source>Registered transfer for export</source>
        <translation>نقل الملكية للتصدير مسجَّل</translation>
    </message>
    <message>
        <source>Third-party inspection</source>
        <translation>فحص من طرف ثالث</translation>
    </message>
    <message>
        <source>Maker&apos;s after-sales letter (180-day rule)</source>
        <translation>خطاب خدمة ما بعد البيع من الصانع (قاعدة 180 يومًا)</translation>
    </message>
    <message>
        <source>Export licence for a used vehicle</source>
        <translation>رخصة تصدير لسيارة مستعملة</translation>
    </message>
    <message>
        <source>Authorisation by the maker</source>
        <translation>تفويض من الصانع</translation>
    </message>
    <message>
        <source>Export licence for an electric car</source>
        <translation>رخصة تصدير لسيارة كهربائية</translation>
    </message>
    <message>
        <source>Papers of the battery</source>
        <translation>مستندات البطارية</translation>
    </message>
    <message>
        <source>Declaration as dangerous goods</source>
        <translation>التصريح كبضائع خطرة</translation>
    </message>
    <message>
        <source>Deregistration after customs release</source>
        <translation>شطب التسجيل بعد الإفراج الجمركي</translation>
    </message>
    <message>
        <source>notice of the commerce department</source>
        <translation>إشعار دائرة التجارة</translation>
    </message>
    <message>
        <source>annotated registration certificate</source>
        <translation>شهادة تسجيل مؤشَّر عليها</translation>
    </message>
    <message>
        <source>report by WM/T 8-2022</source>
        <translation>تقرير وفق WM/T 8-2022</translation>
    </message>
    <message>
        <source>report by WM/T 9-2022</source>
        <translation>تقرير وفق WM/T 9-2022</translation>
    </message>
    <message>
        <source>letter of the maker</source>
        <translation>خطاب الصانع</translation>
    </message>
    <message>
        <source>export licence</source>
        <translation>رخصة التصدير</translation>
    </message>
    <message>
        <source>list of makers and CCC certificate</source>
        <translation>قائمة الصانعين وشهادة CCC</translation>
    </message>
    <message>
        <source>release of the mortgage</source>
        <translation>شهادة فك الرهن</translation>
    </message>
    <message>
        <source>record of the traffic police</source>
        <translation>سجل شرطة المرور</translation>
    </message>
    <message>
        <source>record of recalls</source>
        <translation>سجل الاستدعاءات</translation>
    </message>
    <message>
        <source>dangerous goods declaration</source>
        <translation>تصريح البضائع الخطرة</translation>
    </message>
    <message>
        <source>safety data sheet and UN 38.3 summary</source>
        <translation>صحيفة بيانات السلامة وملخص UN 38.3</translation>
    </message>
    <message>
        <source>deregistration certificate</source>
        <translation>شهادة شطب التسجيل</translation>
    </message>
    <message>
        <source>{days} days since registration, the limit is {limit}</source>
        <translation>{days} يومًا منذ التسجيل، والحد {limit}</translation>
    </message>
    <message>
        <source>the limit is {limit} days</source>
        <translation>الحد {limit} يومًا</translation>
    </message>
    <message>
        <source>carriers differ, ask yours</source>
        <translation>تختلف شركات النقل، فاسأل شركتك</translation>
    </message>
    <message>
        <source>only from {day} on</source>
        <translation>اعتبارًا من {day} فقط</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>يوم التسجيل</translation>
    </message>
    <message>
        <source>Range extender: taken as a plug-in hybrid.</source>
        <translation>ممتد المدى: عومل كهجين قابل للشحن.</translation>
    </message>
    <message>
        <source>The engine is taken to burn petrol.</source>
        <translation>عومل المحرك على أنه يعمل بالبنزين.</translation>
    </message>
    <message>
        <source>Fuel cell: taken as electric.</source>
        <translation>خلية وقود: عوملت ككهربائية.</translation>
    </message>
    <message>
        <source>Gas: taken as petrol.</source>
        <translation>غاز: عومل كالبنزين.</translation>
    </message>
    <message>
        <source>Some pickups are cars to the customs.</source>
        <translation>تعد الجمارك بعض شاحنات البيك أب سيارات ركاب.</translation>
    </message>
    <message>
        <source>Vans are told apart by their seats.</source>
        <translation>تُصنف الفانات بحسب عدد مقاعدها.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>تم التصدير إلى {file}</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export helper</source>
        <translation>مساعد التصدير</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>ExportCodeDialog</name>
    <message>
        <source>Take your data with you</source>
        <translation>خذ بياناتك معك</translation>
    </message>
    <message>
        <source>Sending you a code…</source>
        <translation>جارٍ إرسال رمز إليك…</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>إنشاء الأرشيف</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ تقديم الطلب…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>يُثبت الرمز أنك أنت من يطلب ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>قفله بعبارة مرور</translation>
    </message>
    <message>
        <source>Make the archive…</source>
        <translation>إنشاء الأرشيف…</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>ما على هذا الحاسوب فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>From this computer now: {entries}, {files} of {size}.</source>
        <translation>من هذا الحاسوب الآن: {entries}، {files} بحجم {size}.</translation>
    </message>
    <message>
        <source>What shall be in it</source>
        <translation>ما الذي يضمه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Leave both empty for everything until today.</source>
        <translation>اترك الحقلين فارغين لكل ما كان حتى اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can open the archive without it, and neither we nor the platform can recover it.</source>
        <translation>
            <numerusform>لا حد أدنى للأحرف. لا يمكن لأحد فتح الأرشيف دونها، ولا نحن ولا المنصة نستطيع استعادتها.</numerusform>
            <numerusform>حرف واحد على الأقل. لا يمكن لأحد فتح الأرشيف دونها، ولا نحن ولا المنصة نستطيع استعادتها.</numerusform>
            <numerusform>حرفان على الأقل. لا يمكن لأحد فتح الأرشيف دونها، ولا نحن ولا المنصة نستطيع استعادتها.</numerusform>
            <numerusform>%n أحرف على الأقل. لا يمكن لأحد فتح الأرشيف دونها، ولا نحن ولا المنصة نستطيع استعادتها.</numerusform>
            <numerusform>%n حرفًا على الأقل. لا يمكن لأحد فتح الأرشيف دونها، ولا نحن ولا المنصة نستطيع استعادتها.</numerusform>
            <numerusform>%n حرف على الأقل. لا يمكن لأحد فتح الأرشيف دونها، ولا نحن ولا المنصة نستطيع استعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>اختر نوعًا واحدًا من البيانات على الأقل.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل بدايتها.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>عبارة المرور قصيرة جدًا.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>HS {code}</source>
        <translation>HS {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>لا شيء مطلوب (%n)</numerusform>
            <numerusform>%n مطلوب</numerusform>
            <numerusform>%n مطلوبان</numerusform>
            <numerusform>%n مطلوبة</numerusform>
            <numerusform>%n مطلوبًا</numerusform>
            <numerusform>%n مطلوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation>
            <numerusform>لا شيء غير معروف (%n)</numerusform>
            <numerusform>%n غير معروف بعد</numerusform>
            <numerusform>%n غير معروفين بعد</numerusform>
            <numerusform>%n غير معروفة بعد</numerusform>
            <numerusform>%n غير معروفًا بعد</numerusform>
            <numerusform>%n غير معروف بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Customs code, a proposal</source>
        <translation>رمز جمركي مقترح</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Confirm with your broker</source>
        <translation>أكده مع مخلّصك الجمركي</translation>
    </message>
    <message>
        <source>The code depends on</source>
        <translation>يتوقف الرمز على</translation>
    </message>
    <message>
        <source>In {country}: {code}</source>
        <translation>في {country}: {code}</translation>
    </message>
    <message>
        <source>Harmonized System {year}, looked up on {day}</source>
        <translation>النظام المنسق {year}، بتاريخ {day}</translation>
    </message>
    <message>
        <source>Not needed: {needs}</source>
        <translation>غير مطلوب: {needs}</translation>
    </message>
    <message>
        <source>Advice as of {day}. It never stops you from publishing or trading.</source>
        <translation>إرشاد بتاريخ {day}. لا يمنعك من النشر أو التداول أبدًا.</translation>
    </message>
</context>
<context>
    <name>ExportPart</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>أرشيفات (*.zip)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>The archive is complete: {name}</source>
        <translation>اكتمل الأرشيف: {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>FaceConsents</name>
    <message>
        <source>Pictures that have not been sent are deleted when you take it back. The platform deletes those it has once it has decided.</source>
        <translation>عند سحب الموافقة تُحذف الصور التي لم تُرسل. وتحذف المنصة ما لديها منها بعد أن تبتّ في الأمر.</translation>
    </message>
    <message>
        <source>Face authentication: you agreed to</source>
        <translation>التحقق بالوجه: وافقتَ على</translation>
    </message>
    <message>
        <source>I take back my consent to face authentication: {scene}</source>
        <translation>أسحب موافقتي على التحقق بالوجه: {scene}</translation>
    </message>
    <message>
        <source>{scene}, on {time}</source>
        <translation>{scene}، بتاريخ {time}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back: {scene}</source>
        <translation>سحب: {scene}</translation>
    </message>
</context>
<context>
    <name>FaceStep</name>
    <message>
        <source>{n} of {all} pictures</source>
        <translation>{n} من {all} صور</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>الميناء</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>شرط التسليم</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>الانبعاثات</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear {name}</source>
        <translation>مسح {name}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>FlawDialog</name>
    <message>
        <source>A flaw</source>
        <translation>عيب</translation>
    </message>
    <message>
        <source>Buyers trust a seller who shows what is wrong, and where.</source>
        <translation>يثق المشترون بالبائع الذي يُظهر العيوب ومواضعها.</translation>
    </message>
    <message>
        <source>Scratch of 5 cm</source>
        <translation>خدش بطول 5 سم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>FlawPanel</name>
    <message>
        <source>Scratch, 4 cm</source>
        <translation>خدش، 4 سم</translation>
    </message>
    <message>
        <source>Note on the flaw</source>
        <translation>ملاحظة عن العيب</translation>
    </message>
    <message>
        <source>All shots</source>
        <translation>كل اللقطات</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>عيب</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التعديلات</translation>
    </message>
    <message>
        <source>People who can be seen or heard, and owners of numbers and papers that can be read, have agreed to it</source>
        <translation>وافق على ذلك الأشخاص الظاهرون أو المسموعون، وأصحاب الأرقام والأوراق المقروءة</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>إعادة النشر</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>نشر التعديلات</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Decide the fields above first</source>
        <translation>احسم الحقول أعلاه أولًا</translation>
    </message>
    <message>
        <source>Files are still being prepared</source>
        <translation>ما زالت الملفات قيد التجهيز</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Tick the line above first</source>
        <translation>أشّر على السطر أعلاه أولًا</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>جارٍ إرساله</translation>
    </message>
    <message>
        <source>Everything is published</source>
        <translation>كل شيء منشور</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{label}, required</source>
        <translation>{label}، مطلوب</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>قبل {n} د</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>قبل {n} س</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>قبل {n} ي</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>a rate: 1.2 MB/s</comment>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} ي {h} س</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>لا توجد صور</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>Picture {n_of_all}</source>
        <translation>صورة {n_of_all}</translation>
    </message>
    <message>
        <source>Not on this computer yet. It is fetched when you are online.</source>
        <translation>ليست على هذا الحاسوب بعد. ستُجلب عند اتصالك بالإنترنت.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Your company is not certified yet</source>
        <translation>شركتك غير موثّقة بعد</translation>
    </message>
    <message>
        <source>You see a part of the market, without sellers, and can prepare but not publish.</source>
        <translation>ترى جزءًا من السوق دون البائعين، ويمكنك التحضير دون النشر.</translation>
    </message>
    <message>
        <source>Certify my company</source>
        <translation>توثيق شركتي</translation>
    </message>
    <message>
        <source>Your company&apos;s certification is in review</source>
        <translation>توثيق شركتك قيد المراجعة</translation>
    </message>
    <message>
        <source>You see a part of the market until it is approved. Everything opens here by itself then.</source>
        <translation>ترى جزءًا من السوق إلى أن يُقبل، ثم يُتاح كل شيء هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Show the submission</source>
        <translation>عرض طلب التوثيق</translation>
    </message>
    <message>
        <source>Your company&apos;s certification was rejected</source>
        <translation>رُفض توثيق شركتك</translation>
    </message>
    <message>
        <source>The reasons stand at the fields. Correct them and send it again.</source>
        <translation>الأسباب مذكورة عند الحقول. صحّحها ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in to go on. Your drafts are kept.</source>
        <translation>سجّل الدخول للمتابعة. مسوداتك محفوظة.</translation>
    </message>
    <message>
        <source>Your account is suspended</source>
        <translation>حسابك موقوف</translation>
    </message>
    <message>
        <source>The platform has stopped it. Contact the platform&apos;s staff.</source>
        <translation>أوقفته المنصة. تواصل مع فريق المنصة.</translation>
    </message>
    <message>
        <source>Your account is being closed</source>
        <translation>حسابك قيد الإغلاق</translation>
    </message>
    <message>
        <source>You can look around, but publish nothing until you withdraw that.</source>
        <translation>يمكنك التصفّح، لكن لا يمكنك نشر شيء حتى تسحب الطلب.</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>عرض الطلب</translation>
    </message>
    <message>
        <source>Your kind of account does not do this</source>
        <translation>نوع حسابك لا يتيح هذا</translation>
    </message>
    <message>
        <source>Suppliers publish and quote, purchasers request and order.</source>
        <translation>المورّدون ينشرون المركبات ويقدّمون عروض الأسعار، والمشترون يقدّمون طلبات الشراء وأوامر الشراء.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Vehicle…</source>
        <translation>المركبة…</translation>
    </message>
    <message>
        <source>Join with the vehicle above</source>
        <translation>دمج مع المركبة أعلاه</translation>
    </message>
    <message>
        <source>Use none of these files</source>
        <translation>عدم استخدام أي من هذه الملفات</translation>
    </message>
    <message>
        <source>{n} · {vehicle}</source>
        <translation>{n} · {vehicle}</translation>
    </message>
    <message>
        <source>an unnamed vehicle</source>
        <translation>مركبة بلا اسم</translation>
    </message>
    <message>
        <source>{vehicle} (in my stock)</source>
        <translation>{vehicle} (في مخزوني)</translation>
    </message>
    <message>
        <source>New vehicle, VIN {vin}</source>
        <translation>مركبة جديدة، رقم VIN {vin}</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>This program is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 under the LGPL 3, and the Lucide icons under the ISC licence.</source>
        <translation>هذا البرنامج حر بموجب رخصة Apache 2.0. ويستخدم Qt {qt} وPySide6 بموجب LGPL 3، وأيقونات Lucide بموجب رخصة ISC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HintChip</name>
    <message>
        <source>Too dark</source>
        <translation>معتمة جدًا</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>ساطعة جدًا</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>ثبّت الكاميرا</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>Sharp and bright</source>
        <translation>واضحة ومضيئة</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes of this list</source>
        <translation>تغييرات هذه القائمة</translation>
    </message>
    <message>
        <source>{date} · {event}: {name}</source>
        <translation>{date} · {event}: {name}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>لا توجد نسخ بعد</translation>
    </message>
    <message>
        <source>Each change is kept here with its time, and you can go back to any.</source>
        <translation>يُحفظ هنا كل تعديل مع وقته، ويمكنك العودة إلى أي منها.</translation>
    </message>
    <message>
        <source>{fields} and {n} more</source>
        <translation>{fields} و{n} غيرها</translation>
    </message>
    <message>
        <source>{now} → {then}</source>
        <translation>من {now} إلى {then}</translation>
    </message>
    <message>
        <source>This is what the form says now.</source>
        <translation>هذا ما في النموذج الآن.</translation>
    </message>
    <message>
        <source>Restoring would change:</source>
        <translation>ستغيّر الاستعادة:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>إزالة «{text}»</translation>
    </message>
</context>
<context>
    <name>HowManyDialog</name>
    <message>
        <source>One vehicle or several?</source>
        <translation>مركبة واحدة أم أكثر؟</translation>
    </message>
    <message>
        <source>These look like the files of several vehicles. They can be sorted by VIN plates, folders and the times at which they were taken; you see the result first.</source>
        <translation>تبدو هذه ملفات عدة مركبات. يمكن فرزها بلوحات VIN والمجلدات وأوقات الالتقاط؛ وترى النتيجة أولًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One vehicle</source>
        <translation>مركبة واحدة</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>عدة مركبات</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>You can close this: it goes on by itself.</source>
        <translation>يمكنك إغلاق هذه النافذة: سيُستكمل ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>The platform has it, and its staff decides. You will see the answer here. Nothing of your pictures is left on this computer.</source>
        <translation>وصلت إلى المنصة، والقرار لفريقها. سترى الرد هنا. لم يبقَ شيء من صورك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Waiting for the platform&apos;s staff</source>
        <translation>بانتظار فريق المنصة</translation>
    </message>
    <message>
        <source>Whoever reviews your company sees it.</source>
        <translation>يراه من يراجع شركتك.</translation>
    </message>
    <message>
        <source>For a day you can change the number without the old phone.</source>
        <translation>يمكنك خلال يوم واحد تغيير الرقم دون الهاتف القديم.</translation>
    </message>
    <message>
        <source>You are confirmed</source>
        <translation>تأكدت هويتك</translation>
    </message>
    <message>
        <source>Not confirmed: {reason}</source>
        <translation>لم تُؤكَّد: {reason}</translation>
    </message>
    <message>
        <source>Confirmed on {time}.</source>
        <translation>تأكدت في {time}.</translation>
    </message>
    <message>
        <source>Confirmed on {time}</source>
        <translation>تأكدت في {time}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>لم تُؤكَّد</translation>
    </message>
    <message>
        <source>Certification of your company</source>
        <translation>توثيق شركتك</translation>
    </message>
    <message>
        <source>Change of a lost phone number</source>
        <translation>تغيير رقم هاتف مفقود</translation>
    </message>
    <message>
        <source>The camera takes three pictures of you. The platform&apos;s staff looks at them and decides.</source>
        <translation>تلتقط الكاميرا ثلاث صور لك، ويطّلع عليها فريق المنصة ويقرر.</translation>
    </message>
    <message>
        <source>By my face</source>
        <translation>بوجهي</translation>
    </message>
    <message>
        <source>Six digits are sent to {phone}. It is decided at once.</source>
        <translation>تُرسل ستة أرقام إلى {phone}، ويُبتّ في الأمر فورًا.</translation>
    </message>
    <message>
        <source>By a code to my phone</source>
        <translation>برمز إلى هاتفي</translation>
    </message>
    <message>
        <source>Write how you can be reached. They ask back and decide.</source>
        <translation>اكتب كيف يمكن التواصل معك. يسألونك ثم يقررون.</translation>
    </message>
    <message>
        <source>By the platform&apos;s staff</source>
        <translation>عن طريق فريق المنصة</translation>
    </message>
    <message>
        <source>It shows the platform who hands in your company&apos;s certification.</source>
        <translation>يُظهر للمنصة من يقدّم طلب توثيق شركتك.</translation>
    </message>
    <message>
        <source>It shows the platform that the account is yours, so that its phone number can be changed without the old phone.</source>
        <translation>يُثبت للمنصة أن الحساب لك، ليتسنى تغيير رقم هاتفه دون الهاتف القديم.</translation>
    </message>
    <message>
        <source>May the platform look at your face?</source>
        <translation>هل تسمح للمنصة بالاطلاع على وجهك؟</translation>
    </message>
    <message>
        <source>Three pictures are taken and sent to the platform, whose staff decides. This computer compares nothing and decides nothing.</source>
        <translation>تُلتقط ثلاث صور وتُرسل إلى المنصة، والقرار لفريقها. هذا الحاسوب لا يقارن شيئًا ولا يقرر شيئًا.</translation>
    </message>
    <message>
        <source>Nothing is kept here: the pictures are encrypted until they have arrived, then deleted. The platform deletes them once it has decided.</source>
        <translation>لا يُحفظ شيء هنا: تبقى الصور مشفَّرة حتى وصولها ثم تُحذف. وتحذفها المنصة بعد أن تبتّ في الأمر.</translation>
    </message>
    <message>
        <source>Your yes counts for this purpose only. You can take it back under My › System permissions, and the other ways are just as good.</source>
        <translation>موافقتك لهذا الغرض وحده. يمكنك سحبها من «حسابي» › «أذونات النظام»، والطرق الأخرى مقبولة بالقدر نفسه.</translation>
    </message>
    <message>
        <source>You are asked to turn your head. That makes it harder to hold up a photo, but it is no proof against forgery.</source>
        <translation>يُطلب منك إدارة رأسك. يصعّب ذلك رفع صورة أمام الكاميرا، لكنه لا يمنع التزوير.</translation>
    </message>
    <message>
        <source>Look straight ahead</source>
        <translation>انظر إلى الأمام مباشرة</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>أدر رأسك إلى يسارك</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>أدر رأسك إلى يمينك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Good, hold it like this</source>
        <translation>جيد، ابقَ هكذا</translation>
    </message>
    <message>
        <source>No face to be seen: look into the camera</source>
        <translation>لا يظهر وجه: انظر إلى الكاميرا</translation>
    </message>
    <message>
        <source>Only you may be in the picture</source>
        <translation>يجب أن تظهر وحدك في الصورة</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>اقترب</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>ابتعد قليلًا</translation>
    </message>
    <message>
        <source>Move to the middle of the oval</source>
        <translation>انتقل إلى وسط الشكل البيضوي</translation>
    </message>
    <message>
        <source>Too dark: turn towards the light</source>
        <translation>معتم جدًا: استدر نحو الضوء</translation>
    </message>
    <message>
        <source>Too bright: turn away from the light</source>
        <translation>ساطع جدًا: استدر بعيدًا عن الضوء</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>لا تتحرك</translation>
    </message>
    <message>
        <source>The code was wrong.</source>
        <translation>كان الرمز خاطئًا.</translation>
    </message>
    <message>
        <source>The code had expired.</source>
        <translation>كانت صلاحية الرمز منتهية.</translation>
    </message>
    <message>
        <source>The code no longer worked.</source>
        <translation>لم يعد الرمز صالحًا.</translation>
    </message>
    <message>
        <source>The platform&apos;s staff has not decided yet.</source>
        <translation>لم يبتّ فريق المنصة في الأمر بعد.</translation>
    </message>
    <message>
        <source>The platform refused it. Prove it in another way.</source>
        <translation>رفضته المنصة. أثبت هويتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It was confirmed more than a day ago. Prove it once more.</source>
        <translation>مضى على التأكيد أكثر من يوم. أثبت هويتك مرة أخرى.</translation>
    </message>
    <message>
        <source>The number was changed with it already. Prove it once more.</source>
        <translation>سبق تغيير الرقم به. أثبت هويتك مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform does not know of it. Prove it once more.</source>
        <translation>لا تعرف المنصة به. أثبت هويتك مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>تأكيد أنك أنت</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Confirm once more</source>
        <translation>التأكيد مرة أخرى</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take them again</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>Go on without the old phone</source>
        <translation>المتابعة دون الهاتف القديم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>I agree, go on</source>
        <translation>أوافق، متابعة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>For: {scene}. Choose how.</source>
        <translation>الغرض: {scene}. اختر الطريقة.</translation>
    </message>
    <message>
        <source>For: {scene}</source>
        <translation>الغرض: {scene}</translation>
    </message>
    <message>
        <source>These pictures are sent to the platform and then deleted here.</source>
        <translation>تُرسل هذه الصور إلى المنصة ثم تُحذف من هنا.</translation>
    </message>
    <message>
        <source>A code shows that you have the account&apos;s phone.</source>
        <translation>يُثبت الرمز أن هاتف الحساب معك.</translation>
    </message>
    <message>
        <source>This installation lacks the part that looks for a face. Choose another way.</source>
        <translation>ينقص هذا التثبيت المكوّن الذي يتعرّف على وجود وجه. اختر طريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>IdentityHint</name>
    <message>
        <source>Your identity: {state}</source>
        <translation>هويتك: {state}</translation>
    </message>
    <message>
        <source>Confirm that it is you as well: the reviewer sees it.</source>
        <translation>أكّد هويتك أيضًا: يراها المراجع.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
</context>
<context>
    <name>JobsCard</name>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found: the archive is not whole any more.</source>
        <translation>
            <numerusform>لا عيوب في الأرشيف.</numerusform>
            <numerusform>وُجد عيب واحد: لم يعد الأرشيف سليمًا.</numerusform>
            <numerusform>وُجد عيبان: لم يعد الأرشيف سليمًا.</numerusform>
            <numerusform>وُجدت %n عيوب: لم يعد الأرشيف سليمًا.</numerusform>
            <numerusform>وُجد %n عيبًا: لم يعد الأرشيف سليمًا.</numerusform>
            <numerusform>وُجد %n عيب: لم يعد الأرشيف سليمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole. What is stored has changed since: {kinds}.</source>
        <translation>سليم. تغيّر المخزَّن منذ ذلك الحين: {kinds}.</translation>
    </message>
    <message>
        <source>Whole, and it holds exactly what is stored here now.</source>
        <translation>سليم، ويضم بالضبط ما هو مخزَّن هنا الآن.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>لا بيانات شخصية</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Live</source>
        <translation>تحديث مباشر</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Nothing has left</source>
        <translation>لم يغادر شيء</translation>
    </message>
    <message>
        <source>Each request to the platform is noted here: what kind of data it carried.</source>
        <translation>يُدوَّن هنا كل طلب إلى المنصة ونوع البيانات التي حملها.</translation>
    </message>
    <message>
        <source>The journal is erased</source>
        <translation>مُحي السجل</translation>
    </message>
    <message>
        <source>The journal knows kinds of data, never what they say. What a request is not declared to carry is held back before it leaves.</source>
        <translation>يعرف السجل أنواع البيانات لا مضمونها. وما لم يُعلن أن الطلب يحمله يُحجز قبل مغادرته.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Erase the journal?</source>
        <translation>محو السجل؟</translation>
    </message>
    <message>
        <source>You will not be able to see any more what left this computer until now. What leaves from now on is noted again.</source>
        <translation>لن يعود بإمكانك رؤية ما غادر هذا الحاسوب حتى الآن. أما ما يغادره من الآن فصاعدًا فيُدوَّن من جديد.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Ask for something</source>
        <translation>تقديم طلب</translation>
    </message>
    <message>
        <source>The platform answers within fifteen working days after it knows who you are. Reasonable requests cost nothing.</source>
        <translation>تردّ المنصة خلال خمسة عشر يوم عمل بعد تحققها من هويتك. والطلبات المعقولة مجانية.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>بدء…</translation>
    </message>
    <message>
        <source>Begin: {request}</source>
        <translation>بدء: {request}</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>This is the first of %n label(s).</source>
        <translation>
            <numerusform>لا ملصقات.</numerusform>
            <numerusform>هذا هو الملصق الوحيد.</numerusform>
            <numerusform>هذا أول ملصقين.</numerusform>
            <numerusform>هذا أول %n ملصقات.</numerusform>
            <numerusform>هذا أول %n ملصقًا.</numerusform>
            <numerusform>هذا أول %n ملصق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it behind the windscreen. Scan it to open the vehicle; photograph it first, and the pictures that follow go to this vehicle.</source>
        <translation>ضعه خلف الزجاج الأمامي. امسحه ضوئيًا لفتح المركبة؛ وصوّره أولًا لتُضاف الصور التالية إلى هذه المركبة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Without a VIN the label has its code only. Add the VIN first.</source>
        <translation>بلا رقم VIN لا يحمل الملصق إلا رمزه. أضف رقم VIN أولًا.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: {path}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>تعذّرت كتابة الملف: {reason}</translation>
    </message>
    <message>
        <source>Labels of the vehicles</source>
        <translation>ملصقات المركبات</translation>
    </message>
    <message>
        <source>Label of the vehicle</source>
        <translation>ملصق المركبة</translation>
    </message>
</context>
<context>
    <name>LastShots</name>
    <message>
        <source>Pictures taken just now</source>
        <translation>الصور الملتقطة للتوّ</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>My account may have leaked</source>
        <translation>ربما تسرّب حسابي</translation>
    </message>
    <message>
        <source>Secure my account</source>
        <translation>تأمين حسابي</translation>
    </message>
    <message>
        <source>Securing…</source>
        <translation>جارٍ التأمين…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is what happens:</source>
        <translation>هذا ما سيحدث:</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>يُثبت الرمز أنك أنت من يطلب ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>إرسال رمز إليّ</translation>
    </message>
    <message>
        <source>Every other device is signed out at once; this computer stays signed in.</source>
        <translation>يُسجَّل خروج كل جهاز آخر فورًا؛ ويبقى الدخول مسجّلًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The platform&apos;s staff gets a case and looks at what was done with the account.</source>
        <translation>يتلقى فريق المنصة بلاغًا ويراجع ما جرى بالحساب.</translation>
    </message>
    <message>
        <source>Your listings, drafts and messages stay as they are.</source>
        <translation>تبقى إعلاناتك ومسوداتك ورسائلك كما هي.</translation>
    </message>
    <message>
        <source>What did you notice? (optional)</source>
        <translation>ماذا لاحظت؟ (اختياري)</translation>
    </message>
    <message>
        <source>Staff reads it. Write no codes here.</source>
        <translation>يقرؤه فريق المنصة. لا تكتب رموزًا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n other session(s) ended.</source>
        <translation>
            <numerusform>لم تُنهَ أي جلسة أخرى.</numerusform>
            <numerusform>أُنهيت جلسة أخرى واحدة.</numerusform>
            <numerusform>أُنهيت جلستان أخريان.</numerusform>
            <numerusform>أُنهيت %n جلسات أخرى.</numerusform>
            <numerusform>أُنهيت %n جلسة أخرى.</numerusform>
            <numerusform>أُنهيت %n جلسة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is secured.</source>
        <translation>تم تأمين حسابك.</translation>
    </message>
    <message>
        <source>Copy the case number</source>
        <translation>نسخ رقم البلاغ</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>رقم البلاغ</translation>
    </message>
    <message>
        <source>Keep it: staff asks for it. If somebody may read messages on your phone, change the number as well.</source>
        <translation>احتفظ به: سيطلبه فريق المنصة. وإن كان غيرك قد يقرأ الرسائل على هاتفك فغيّر الرقم أيضًا.</translation>
    </message>
    <message>
        <source>Change my phone number</source>
        <translation>تغيير رقم هاتفي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت الموافقة</translation>
    </message>
    <message>
        <source>Agreed, in force</source>
        <translation>موافقة سارية</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>موافقة</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>A video of {time} was not kept yet</source>
        <translation>فيديو في {time} لم يُحتفظ به بعد</translation>
    </message>
    <message>
        <source>A voice note of {time} was not kept yet</source>
        <translation>ملاحظة صوتية في {time} لم يُحتفظ بها بعد</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Listen and decide</source>
        <translation>استمع وقرّر</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحتفظ به بعد</translation>
    </message>
    <message>
        <source>What was recorded is deleted for good.</source>
        <translation>يُحذف ما سُجّل نهائيًا.</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>تجاهل التسجيل؟</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>مستوى الميكروفون</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Add a vehicle</source>
        <translation>إضافة مركبة</translation>
    </message>
    <message>
        <source>From my stock…</source>
        <translation>من مخزوني…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A deal has at most {n} lines; the rest was left out.</source>
        <translation>الحد الأقصى لبنود الصفقة {n}؛ وتُركت البنود الزائدة.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Removed: {n} vehicles</source>
        <translation>عدد المركبات المُزالة: {n}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>أُزيل: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>VINs</source>
        <translation>أرقام VIN</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Vehicles of the deal</source>
        <translation>مركبات الصفقة</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this page in your browser?</source>
        <translation>فتح هذه الصفحة في متصفحك؟</translation>
    </message>
    <message>
        <source>It leads to this host:</source>
        <translation>يؤدي إلى هذا المضيف:</translation>
    </message>
    <message>
        <source>The whole address:</source>
        <translation>العنوان كاملًا:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Report it as dangerous</source>
        <translation>الإبلاغ عنه كخطر</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Noted. The platform looks into it; please do not open it.</source>
        <translation>دُوّن. تنظر المنصة في الأمر؛ يُرجى عدم فتحه.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Addresses in this text</source>
        <translation>العناوين في هذا النص</translation>
    </message>
    <message>
        <source>Open {host}…</source>
        <translation>فتح {host}…</translation>
    </message>
</context>
<context>
    <name>ListingDetail</name>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Ask for a quotation</source>
        <translation>طلب عرض سعر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>تقديم أمر شراء</translation>
    </message>
    <message>
        <source>Copy VIN</source>
        <translation>نسخ رقم VIN</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Price on request</source>
        <translation>السعر عند الطلب</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>آخر تحديث {time}</translation>
    </message>
    <message>
        <source>VIN copied</source>
        <translation>نُسخ رقم VIN</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>نُسخ كنص</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Files of several vehicles</source>
        <translation>ملفات عدة مركبات</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>موثّقة</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>Pictures: {n}</source>
        <translation>صور: {n}</translation>
    </message>
    <message>
        <source>Seller and contact are shown to certified companies</source>
        <translation>يظهر البائع وبيانات الاتصال للشركات الموثّقة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>MarketModel</name>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Fuel and steering</source>
        <translation>الوقود والمقود</translation>
    </message>
    <message>
        <source>Price and term</source>
        <translation>السعر وشرط التسليم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>الميناء</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>No longer on the market</source>
        <translation>لم تعد معروضة في السوق</translation>
    </message>
</context>
<context>
    <name>MarketPage</name>
    <message>
        <source>&amp;Search the market</source>
        <translation>&amp;بحث في السوق</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>عرض كبطاقات</translation>
    </message>
    <message>
        <source>Clear search and &amp;filters</source>
        <translation>مسح البحث و&amp;المرشحات</translation>
    </message>
    <message>
        <source>No vehicles here yet</source>
        <translation>لا توجد مركبات بعد</translation>
    </message>
    <message>
        <source>Vehicles appear as soon as this computer has been online.</source>
        <translation>تظهر المركبات فور اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s), newest first</source>
        <translation>
            <numerusform>لا توجد مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان، الأحدث أولًا</numerusform>
            <numerusform>%n مركبات، الأحدث أولًا</numerusform>
            <numerusform>%n مركبة، الأحدث أولًا</numerusform>
            <numerusform>%n مركبة، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {n} vehicles, newest first</source>
        <translation>أكثر من {n} مركبة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا توجد نتائج مطابقة</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or fewer filters.</source>
        <translation>جرّب كلمات أقل أو تهجئة أخرى أو مرشحات أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n new, show</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>مركبة جديدة، عرض</numerusform>
            <numerusform>مركبتان جديدتان، عرض</numerusform>
            <numerusform>%n مركبات جديدة، عرض</numerusform>
            <numerusform>%n مركبة جديدة، عرض</numerusform>
            <numerusform>%n مركبة جديدة، عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New vehicle</source>
        <translation>مركبة &amp;جديدة</translation>
    </message>
    <message>
        <source>Files of se&amp;veral vehicles…</source>
        <translation>ملفات &amp;عدة مركبات…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>&amp;مزامنة الآن</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>العمل دون &amp;اتصال</translation>
    </message>
    <message>
        <source>Sign o&amp;ut…</source>
        <translation>&amp;تسجيل الخروج…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>Search &amp;everything…</source>
        <translation>&amp;بحث شامل…</translation>
    </message>
    <message>
        <source>Sc&amp;an a code…</source>
        <translation>مسح رمز ضوئ&amp;يًا…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>My s&amp;tock</source>
        <translation>م&amp;خزوني</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>ال&amp;سوق</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;طلبات الشراء</translation>
    </message>
    <message>
        <source>Dea&amp;ls</source>
        <translation>ال&amp;صفقات</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>&amp;عمليات الإرسال</translation>
    </message>
    <message>
        <source>&amp;Personal information</source>
        <translation>المعلومات ال&amp;شخصية</translation>
    </message>
    <message>
        <source>Company &amp;certification</source>
        <translation>تو&amp;ثيق الشركة</translation>
    </message>
    <message>
        <source>Ba&amp;nk accounts</source>
        <translation>ال&amp;حسابات المصرفية</translation>
    </message>
    <message>
        <source>&amp;Devices and sessions</source>
        <translation>الأ&amp;جهزة والجلسات</translation>
    </message>
    <message>
        <source>S&amp;ystem permissions</source>
        <translation>أ&amp;ذونات النظام</translation>
    </message>
    <message>
        <source>Pri&amp;vacy centre</source>
        <translation>مركز ا&amp;لخصوصية</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدا&amp;دات</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open the staff &amp;console…</source>
        <translation>فتح &amp;لوحة فريق المنصة…</translation>
    </message>
    <message>
        <source>&amp;About Vehilink</source>
        <translation>&amp;حول Vehilink</translation>
    </message>
</context>
<context>
    <name>MicrophoneLine</name>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>The microphone is allowed, but gives only silence. Look whether it is muted: at its own switch and in the sound settings of the system.</source>
        <translation>الميكروفون مسموح به، لكنه لا يعطي إلا صمتًا. تحقّق هل هو مكتوم: من مفتاحه ومن إعدادات الصوت في النظام.</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>الميكروفون يعمل</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>الميكروفون متوقف</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Usual microphone</source>
        <translation>الميكروفون المعتاد</translation>
    </message>
</context>
<context>
    <name>MicrophoneTest</name>
    <message>
        <source>Test: speak…</source>
        <translation>اختبار: تكلّم…</translation>
    </message>
    <message>
        <source>Play it back</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Say something: {n} s</source>
        <translation>قل شيئًا: {n} ث</translation>
    </message>
    <message>
        <source>Allowed, but there was only silence</source>
        <translation>مسموح به، لكن لم يُسمع سوى صمت</translation>
    </message>
    <message>
        <source>Very faint: go nearer, or turn it up in the system</source>
        <translation>خافت جدًا: اقترب، أو ارفع مستواه في النظام</translation>
    </message>
    <message>
        <source>Too loud: go further away, or turn it down</source>
        <translation>مرتفع جدًا: ابتعد، أو اخفض مستواه</translation>
    </message>
    <message>
        <source>It hears you</source>
        <translation>يسمعك</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Filter: model, remarks</source>
        <translation>ترشيح: الطراز، الملاحظات</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا توجد طلبات بعد</translation>
    </message>
    <message>
        <source>Say what you look for; suppliers whose stock fits answer with quotations.</source>
        <translation>اذكر ما تبحث عنه؛ ويرد بعروض الأسعار المورّدون الذين لديهم ما يطابقه.</translation>
    </message>
    <message>
        <source>No request here</source>
        <translation>لا يوجد طلب هنا</translation>
    </message>
    <message>
        <source>None of your requests is in this state and fits the filter.</source>
        <translation>لا يوجد لديك طلب في هذه الحالة يطابق المرشح.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Renewed: it stands again.</source>
        <translation>جُدّد الطلب وعاد ساريًا.</translation>
    </message>
    <message>
        <source>Closed: suppliers no longer see it. You can renew it.</source>
        <translation>أُغلق الطلب: لن يراه المورّدون بعد ذلك. يمكنك تجديده.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>تم تجاهل المسودة</translation>
    </message>
</context>
<context>
    <name>MineModel</name>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>السعر المستهدف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>{name}, currency</source>
        <translation>{name}، العملة</translation>
    </message>
    <message>
        <source>The amount cannot be negative</source>
        <translation>لا يمكن أن يكون المبلغ سالبًا</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <translation>المبلغ كبير جدًا</translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation>منازل عشرية أكثر مما تقبله عملة {currency}</translation>
    </message>
    <message>
        <source>Enter an amount, such as 21,500</source>
        <translation>أدخل مبلغًا، مثل 21,500</translation>
    </message>
</context>
<context>
    <name>My</name>
    <message>
        <source>Personal information</source>
        <translation>المعلومات الشخصية</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>توثيق الشركة</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>الحسابات المصرفية</translation>
    </message>
    <message>
        <source>Devices and sessions</source>
        <translation>الأجهزة والجلسات</translation>
    </message>
    <message>
        <source>System permissions</source>
        <translation>أذونات النظام</translation>
    </message>
    <message>
        <source>Privacy centre</source>
        <translation>مركز الخصوصية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
</context>
<context>
    <name>NewVehicleDrop</name>
    <message>
        <source>Drag files here to make another vehicle of them.</source>
        <translation>اسحب ملفات إلى هنا لإنشاء مركبة أخرى منها.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n deal(s) wait for you</source>
        <translation>
            <numerusform>لا صفقات تنتظرك</numerusform>
            <numerusform>صفقة واحدة تنتظرك</numerusform>
            <numerusform>صفقتان تنتظرانك</numerusform>
            <numerusform>%n صفقات تنتظرك</numerusform>
            <numerusform>%n صفقة تنتظرك</numerusform>
            <numerusform>%n صفقة تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Vehilink to see what is to be done.</source>
        <translation>افتح Vehilink لترى المطلوب.</translation>
    </message>
    <message>
        <source>A notice of the platform</source>
        <translation>إشعار من المنصة</translation>
    </message>
    <message>
        <source>Open Vehilink to read what it is about.</source>
        <translation>افتح Vehilink لتقرأ موضوعه.</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>The privacy policy has changed since {date}</source>
        <translation>تغيّرت سياسة الخصوصية منذ {date}</translation>
    </message>
    <message>
        <source>Until you agree, publishing, quoting and ordering wait. You can go on reading and preparing drafts, use your rights and close your account.</source>
        <translation>إلى أن توافق يُعلَّق النشر وتقديم عروض الأسعار وأوامر الشراء. ويمكنك متابعة القراءة وإعداد المسودات وممارسة حقوقك وإغلاق حسابك.</translation>
    </message>
    <message>
        <source>The privacy policy changes on {date}</source>
        <translation>تتغيّر سياسة الخصوصية في {date}</translation>
    </message>
    <message>
        <source>You can agree now. From that day on, publishing, quoting and ordering wait until you do.</source>
        <translation>يمكنك الموافقة الآن. ومن ذلك اليوم يُعلَّق النشر وتقديم عروض الأسعار وأوامر الشراء إلى أن توافق.</translation>
    </message>
    <message>
        <source>I have read version {version} of the privacy policy and agree to it</source>
        <translation>قرأت الإصدار {version} من سياسة الخصوصية وأوافق عليه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show “{clause}”</source>
        <translation>عرض «{clause}»</translation>
    </message>
    <message>
        <source>Read what changed, and agree to it if you do</source>
        <translation>اقرأ ما تغيّر ووافق عليه إن كنت موافقًا</translation>
    </message>
</context>
<context>
    <name>NicknameLine</name>
    <message>
        <source>Change the nickname</source>
        <translation>تغيير الاسم المستعار</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Others see it. No phone numbers, addresses or links.</source>
        <translation>يراه الآخرون. دون أرقام هواتف أو عناوين أو روابط.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter a nickname</source>
        <translation>أدخل اسمًا مستعارًا</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>The platform has withdrawn this notice: it does not hold any more.</source>
        <translation>سحبت المنصة هذا الإشعار: لم يعد ساريًا.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What it means for you</source>
        <translation>ما الذي يعنيه لك</translation>
    </message>
    <message>
        <source>What the platform does</source>
        <translation>ما الذي تفعله المنصة</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما الذي يمكنك فعله</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>الجهة التي ينتقل إليها النشاط</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Published {time}</source>
        <translation>نُشر في {time}</translation>
    </message>
    <message>
        <source>takes effect {time}</source>
        <translation>يسري في {time}</translation>
    </message>
</context>
<context>
    <name>NoticeModel</name>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Security incident</source>
        <translation>حادث أمني</translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation>انتهاء الخدمة</translation>
    </message>
    <message>
        <source>Transfer of the business</source>
        <translation>انتقال النشاط إلى جهة أخرى</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Use of your data</source>
        <translation>استخدام بياناتك</translation>
    </message>
    <message>
        <source>Needed for the service</source>
        <translation>لازم للخدمة</translation>
    </message>
    <message>
        <source>Only with your consent</source>
        <translation>بموافقتك فقط</translation>
    </message>
    <message>
        <source>Asked for by law</source>
        <translation>يقتضيه القانون</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>NoticesPart</name>
    <message>
        <source>No notices</source>
        <translation>لا إشعارات</translation>
    </message>
    <message>
        <source>If something happens to your data, or the service or its policy changes, the platform says so here.</source>
        <translation>إذا طرأ شيء على بياناتك، أو تغيّرت الخدمة أو سياستها، أخبرتك المنصة بذلك هنا.</translation>
    </message>
    <message>
        <source>See where you are signed in</source>
        <translation>اعرف الأجهزة التي سُجّل دخولك منها</translation>
    </message>
    <message>
        <source>Take your data with you</source>
        <translation>خذ بياناتك معك</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>قراءة السياسة</translation>
    </message>
    <message>
        <source>See who gets your data</source>
        <translation>اعرف من يحصل على بياناتك</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number</source>
        <translation>أدخل رقمًا</translation>
    </message>
    <message>
        <source>{limit} or more</source>
        <translation>{limit} أو أكثر</translation>
    </message>
    <message>
        <source>{limit} or less</source>
        <translation>{limit} أو أقل</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>أعداد صحيحة فقط</translation>
    </message>
    <message>
        <source>At most {n} decimals</source>
        <translation>عدد المنازل العشرية لا يزيد على {n}</translation>
    </message>
</context>
<context>
    <name>ObstacleSheet</name>
    <message>
        <source>Everything else goes on working.</source>
        <translation>كل ما عدا ذلك يعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings</source>
        <translation>فتح إعدادات النظام</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله عرض أحدث</translation>
    </message>
    <message>
        <source>Attested as authentic</source>
        <translation>أُقرّ بصحته</translation>
    </message>
    <message>
        <source>New against offer {n}</source>
        <translation>الجديد مقارنةً بالعرض {n}</translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>What the newer offer changes</source>
        <translation>ما يغيّره العرض الأحدث</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send quotation</source>
        <translation>إرسال عرض السعر</translation>
    </message>
    <message>
        <source>Send counter-offer</source>
        <translation>إرسال عرض مقابل</translation>
    </message>
    <message>
        <source>The other side has made offer {n} meanwhile. What you send answers that one.</source>
        <translation>قدّم الطرف الآخر العرض {n} في هذه الأثناء. ما ترسله يكون ردًّا عليه.</translation>
    </message>
    <message>
        <source>Tick it to send: buyers see it with the offer</source>
        <translation>أشّر عليه لتتمكن من الإرسال: يراه المشترون مع العرض</translation>
    </message>
    <message>
        <source>Fill in what is marked</source>
        <translation>املأ ما هو معلَّم</translation>
    </message>
    <message>
        <source>With the offer</source>
        <translation>مع العرض</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>your browser</source>
        <translation>متصفحك</translation>
    </message>
    <message>
        <source>the program that makes calls</source>
        <translation>البرنامج الذي يُجري المكالمات</translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>the file manager</source>
        <translation>مدير الملفات</translation>
    </message>
    <message>
        <source>the program that shows PDF files</source>
        <translation>برنامج عرض ملفات PDF</translation>
    </message>
    <message>
        <source>your office program</source>
        <translation>برنامجك المكتبي</translation>
    </message>
    <message>
        <source>the program that shows pictures</source>
        <translation>برنامج عرض الصور</translation>
    </message>
    <message>
        <source>the program that plays videos and sound</source>
        <translation>برنامج تشغيل الفيديو والصوت</translation>
    </message>
    <message>
        <source>your text editor</source>
        <translation>محرر النصوص لديك</translation>
    </message>
    <message>
        <source>the program that unpacks archives</source>
        <translation>برنامج فك ضغط الأرشيفات</translation>
    </message>
    <message>
        <source>Open it in another program?</source>
        <translation>فتحه في برنامج آخر؟</translation>
    </message>
    <message>
        <source>It opens in {program}, outside of Vehilink. What happens there, Vehilink neither sees nor protects.</source>
        <translation>يُفتح في {program} خارج Vehilink. وما يحدث هناك لا يراه Vehilink ولا يحميه.</translation>
    </message>
    <message>
        <source>Vehilink does not open this file</source>
        <translation>لا يفتح Vehilink هذا الملف</translation>
    </message>
    <message>
        <source>Files that end in “{suffix}” can run programs or belong to a program that Vehilink does not know. It can show you the file in its folder.</source>
        <translation>الملفات التي تنتهي بـ «{suffix}» قد تشغّل برامج، أو تعود إلى برنامج لا يعرفه Vehilink. ويمكنه عرض الملف لك في مجلده.</translation>
    </message>
    <message>
        <source>Its name does not say what it is. Vehilink can show you the file in its folder.</source>
        <translation>لا يدل اسمه على نوعه. ويمكن لـ Vehilink عرض الملف لك في مجلده.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>You can switch this question off under My › Privacy centre › Privacy settings.</source>
        <translation>يمكنك إيقاف هذا السؤال ضمن «حسابي» › «مركز الخصوصية» › «إعدادات الخصوصية».</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Protect your work with a passphrase</source>
        <translation>احمِ عملك بعبارة مرور</translation>
    </message>
    <message>
        <source>This computer has no keychain. Your drafts and pictures are encrypted with a passphrase that only you know. Nobody can recover it for you.</source>
        <translation>لا توجد سلسلة مفاتيح في هذا الحاسوب. تُشفَّر مسوداتك وصورك بعبارة مرور لا يعرفها غيرك، ولا يمكن لأحد استرجاعها لك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>أعد كتابتها كما هي</translation>
    </message>
    <message>
        <source>Your drafts and pictures on this computer are encrypted with it.</source>
        <translation>مسوداتك وصورك على هذا الحاسوب مشفَّرة بها.</translation>
    </message>
    <message>
        <source>This passphrase does not open the database. Nothing was changed.</source>
        <translation>عبارة المرور هذه لا تفتح قاعدة البيانات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>أدخل عبارة مرورك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>OpeningSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>OrderComplaints</name>
    <message>
        <source>About the order {number}</source>
        <translation>بشأن أمر الشراء {number}</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>جارٍ الإرسال</translation>
    </message>
</context>
<context>
    <name>OrderDeeds</name>
    <message>
        <source>{deed}: on its way</source>
        <translation>{deed}: جارٍ الإرسال</translation>
    </message>
    <message>
        <source>{deed}: sent when online</source>
        <translation>{deed}: يُرسل عند الاتصال بالإنترنت</translation>
    </message>
</context>
<context>
    <name>OrderDraftPage</name>
    <message>
        <source>What you change</source>
        <translation>ما تغيّره</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>No draft</source>
        <translation>لا توجد مسودة</translation>
    </message>
    <message>
        <source>Propose other terms</source>
        <translation>اقتراح شروط أخرى</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>أمر شراء جديد</translation>
    </message>
    <message>
        <source>Fill in what is marked</source>
        <translation>املأ ما هو معلَّم</translation>
    </message>
    <message>
        <source>Propose these terms</source>
        <translation>اقتراح هذه الشروط</translation>
    </message>
    <message>
        <source>Offer the order</source>
        <translation>تقديم أمر الشراء</translation>
    </message>
    <message>
        <source>Nothing changes before {company} agrees to exactly these terms.</source>
        <translation>لا يتغيّر شيء قبل أن يوافق {company} على هذه الشروط بعينها.</translation>
    </message>
    <message>
        <source>{company} gets this order and confirms or declines it within 2 days.</source>
        <translation>يصل أمر الشراء هذا إلى {company}، ويجري تأكيده أو رفضه خلال يومين.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Propose these terms?</source>
        <translation>اقتراح هذه الشروط؟</translation>
    </message>
    <message>
        <source>The other side sees what you change and agrees or refuses.</source>
        <translation>يرى الطرف الآخر ما تغيّره فيوافق أو يرفض.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>جارٍ الإرسال.</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>يُرسل عند اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>The draft is discarded</source>
        <translation>تم تجاهل المسودة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>OrderEvents</name>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>The purchaser</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Offered the order</source>
        <translation>تقديم أمر الشراء</translation>
    </message>
    <message>
        <source>Accepted the quotation</source>
        <translation>قبول عرض السعر</translation>
    </message>
    <message>
        <source>Confirmed the order</source>
        <translation>تأكيد أمر الشراء</translation>
    </message>
    <message>
        <source>Declined the order</source>
        <translation>رفض أمر الشراء</translation>
    </message>
    <message>
        <source>Entered the VINs: {n} vehicles</source>
        <translation>إدخال أرقام VIN، عدد المركبات: {n}</translation>
    </message>
    <message>
        <source>Proposed: {proposal}</source>
        <translation>تقديم مقترح: {proposal}</translation>
    </message>
    <message>
        <source>Agreed: {proposal}</source>
        <translation>الموافقة على المقترح: {proposal}</translation>
    </message>
    <message>
        <source>The proposal was refused or taken back</source>
        <translation>رُفض المقترح أو سُحب</translation>
    </message>
    <message>
        <source>Cancelled the order</source>
        <translation>إلغاء أمر الشراء</translation>
    </message>
    <message>
        <source>Put the order on hold</source>
        <translation>تعليق أمر الشراء</translation>
    </message>
    <message>
        <source>Let the order go on</source>
        <translation>استئناف أمر الشراء</translation>
    </message>
    <message>
        <source>Opened a dispute</source>
        <translation>فتح نزاع</translation>
    </message>
    <message>
        <source>Decided the dispute, paid back: {amount}</source>
        <translation>البتّ في النزاع، المبلغ المعاد: {amount}</translation>
    </message>
    <message>
        <source>Completed the order</source>
        <translation>إتمام أمر الشراء</translation>
    </message>
    <message>
        <source>A clock has run out</source>
        <translation>انقضت إحدى المهل</translation>
    </message>
    <message>
        <source>Reached: {step}</source>
        <translation>بلوغ المرحلة: {step}</translation>
    </message>
    <message>
        <source>Uploaded: {voucher}</source>
        <translation>رفع السند: {voucher}</translation>
    </message>
    <message>
        <source>Took back: {voucher}</source>
        <translation>سحب السند: {voucher}</translation>
    </message>
    <message>
        <source>Confirmed: {voucher}</source>
        <translation>تأكيد السند: {voucher}</translation>
    </message>
    <message>
        <source>Refused: {voucher}</source>
        <translation>رفض السند: {voucher}</translation>
    </message>
    <message>
        <source>Issued: {paper} {number}</source>
        <translation>إصدار: {paper} {number}</translation>
    </message>
    <message>
        <source>Changed the bank account, version {version}</source>
        <translation>تغيير الحساب المصرفي، النسخة {version}</translation>
    </message>
    <message>
        <source>Checked the bank account, version {version}</source>
        <translation>التحقق من الحساب المصرفي، النسخة {version}</translation>
    </message>
</context>
<context>
    <name>OrderFace</name>
    <message>
        <source>Parts of the order</source>
        <translation>أقسام أمر الشراء</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>السندات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Write to the platform about this order…</source>
        <translation>مراسلة المنصة بشأن أمر الشراء هذا…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>أمر الشراء</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>لا يوجد أمر شراء</translation>
    </message>
    <message>
        <source>Choose an order in the list of deals.</source>
        <translation>اختر أمر شراء من قائمة الصفقات.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>SWIFT</source>
        <translation>SWIFT</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Address of the bank</source>
        <translation>عنوان البنك</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>You agree to these terms, {total} in all. It binds you.</source>
        <translation>توافق على هذه الشروط بإجمالي {total}. وهذا مُلزم لك.</translation>
    </message>
    <message>
        <source>The proposal takes effect at once for both sides.</source>
        <translation>يسري المقترح فورًا على الطرفين.</translation>
    </message>
    <message>
        <source>Paid back: {amount}.</source>
        <translation>المبلغ المعاد: {amount}.</translation>
    </message>
    <message>
        <source>Confirm this order?</source>
        <translation>تأكيد أمر الشراء هذا؟</translation>
    </message>
    <message>
        <source>Decline this order?</source>
        <translation>رفض أمر الشراء هذا؟</translation>
    </message>
    <message>
        <source>The offer ends. Nobody owes anything.</source>
        <translation>ينتهي العرض، ولا يترتب على أحد شيء.</translation>
    </message>
    <message>
        <source>Agree to the proposal?</source>
        <translation>الموافقة على المقترح؟</translation>
    </message>
    <message>
        <source>Drop the proposal?</source>
        <translation>إسقاط المقترح؟</translation>
    </message>
    <message>
        <source>Everything stays as it was agreed before.</source>
        <translation>يبقى كل شيء كما اتُّفق عليه سابقًا.</translation>
    </message>
    <message>
        <source>Complete the order?</source>
        <translation>إتمام أمر الشراء؟</translation>
    </message>
    <message>
        <source>You have no claims. It cannot be opened again.</source>
        <translation>بذلك تقرّ بأن لا مطالبات لديك. ولا يمكن فتحه مجددًا.</translation>
    </message>
    <message>
        <source>Confirm this voucher?</source>
        <translation>تأكيد هذا السند؟</translation>
    </message>
    <message>
        <source>You have compared it with the order. The order goes on then.</source>
        <translation>بذلك تقرّ بأنك قارنته بأمر الشراء، ثم يُستكمل أمر الشراء.</translation>
    </message>
    <message>
        <source>Refuse this voucher?</source>
        <translation>رفض هذا السند؟</translation>
    </message>
    <message>
        <source>The other side reads why and can upload another one.</source>
        <translation>يقرأ الطرف الآخر السبب، ويمكنه رفع سند آخر.</translation>
    </message>
    <message>
        <source>Take the voucher back?</source>
        <translation>سحب السند؟</translation>
    </message>
    <message>
        <source>You can upload another one then.</source>
        <translation>يمكنك بعدها رفع سند آخر.</translation>
    </message>
    <message>
        <source>Cancel the order?</source>
        <translation>إلغاء أمر الشراء؟</translation>
    </message>
    <message>
        <source>No money has moved, so you may end it alone. It stays ended.</source>
        <translation>لم يُدفع أي مبلغ، فيحق لك إنهاؤه وحدك. ولا يمكن الرجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Put the order on hold?</source>
        <translation>تعليق أمر الشراء؟</translation>
    </message>
    <message>
        <source>Nothing goes on and no clock runs until you let it go on.</source>
        <translation>لا يُستكمل شيء ولا تُحتسب أي مهلة حتى تستأنفه.</translation>
    </message>
    <message>
        <source>Open a dispute?</source>
        <translation>فتح نزاع؟</translation>
    </message>
    <message>
        <source>Everything stands still. Both sides add evidence; if they do not agree, the platform&apos;s staff decides.</source>
        <translation>يتوقف كل شيء. يضيف الطرفان الأدلة؛ وإن لم يتفقا بتّ فريق المنصة في النزاع.</translation>
    </message>
    <message>
        <source>Propose a resolution?</source>
        <translation>اقتراح تسوية؟</translation>
    </message>
    <message>
        <source>If the other side agrees, the order goes on.</source>
        <translation>إذا وافق الطرف الآخر استُؤنف أمر الشراء.</translation>
    </message>
    <message>
        <source>Propose a cancellation?</source>
        <translation>اقتراح الإلغاء؟</translation>
    </message>
    <message>
        <source>If the other side agrees, the order ends.</source>
        <translation>إذا وافق الطرف الآخر انتهى أمر الشراء.</translation>
    </message>
    <message>
        <source>Confirmed as paid so far: {amount}.</source>
        <translation>المؤكَّد دفعه حتى الآن: {amount}.</translation>
    </message>
    <message>
        <source>Issue: {paper}</source>
        <translation>إصدار: {paper}</translation>
    </message>
    <message>
        <source>Issue proforma invoice</source>
        <translation>إصدار الفاتورة الأولية</translation>
    </message>
    <message>
        <source>Propose other terms</source>
        <translation>اقتراح شروط أخرى</translation>
    </message>
    <message>
        <source>Propose a cancellation</source>
        <translation>اقتراح الإلغاء</translation>
    </message>
    <message>
        <source>Propose a resolution</source>
        <translation>اقتراح تسوية</translation>
    </message>
    <message>
        <source>Offer the order</source>
        <translation>تقديم أمر الشراء</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>تأكيد أمر الشراء</translation>
    </message>
    <message>
        <source>Decline the order</source>
        <translation>رفض أمر الشراء</translation>
    </message>
    <message>
        <source>Issue a paper</source>
        <translation>إصدار مستند</translation>
    </message>
    <message>
        <source>Check the bank account</source>
        <translation>التحقق من الحساب المصرفي</translation>
    </message>
    <message>
        <source>Upload a voucher</source>
        <translation>رفع سند</translation>
    </message>
    <message>
        <source>Take the voucher back</source>
        <translation>سحب السند</translation>
    </message>
    <message>
        <source>Confirm the voucher</source>
        <translation>تأكيد السند</translation>
    </message>
    <message>
        <source>Refuse the voucher</source>
        <translation>رفض السند</translation>
    </message>
    <message>
        <source>Enter the VINs</source>
        <translation>إدخال أرقام VIN</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>اقتراح تعديل</translation>
    </message>
    <message>
        <source>Agree to the proposal</source>
        <translation>الموافقة على المقترح</translation>
    </message>
    <message>
        <source>Drop the proposal</source>
        <translation>إسقاط المقترح</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء أمر الشراء</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>فتح نزاع</translation>
    </message>
    <message>
        <source>Complete the order</source>
        <translation>إتمام أمر الشراء</translation>
    </message>
    <message>
        <source>Your turn: {deed}</source>
        <translation>دورك: {deed}</translation>
    </message>
    <message>
        <source>The supplier&apos;s turn: {deed}</source>
        <translation>دور المورّد: {deed}</translation>
    </message>
    <message>
        <source>The purchaser&apos;s turn: {deed}</source>
        <translation>دور المشتري: {deed}</translation>
    </message>
    <message>
        <source>The other side agrees to your proposal or refuses it.</source>
        <translation>يوافق الطرف الآخر على مقترحك أو يرفضه.</translation>
    </message>
    <message>
        <source>Read the proposal. Nothing changes before you agree.</source>
        <translation>اقرأ المقترح. لا يتغيّر شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>The order begins when the other side has confirmed it.</source>
        <translation>يبدأ أمر الشراء عندما يؤكّده الطرف الآخر.</translation>
    </message>
    <message>
        <source>Read the terms. The order begins when you confirm it.</source>
        <translation>اقرأ الشروط. يبدأ أمر الشراء عندما تؤكّده.</translation>
    </message>
    <message>
        <source>Everything waits and no clock runs. Reason: {reason}</source>
        <translation>كل شيء متوقف ولا تُحتسب أي مهلة. السبب: {reason}</translation>
    </message>
    <message>
        <source>Disputed: everything stands still</source>
        <translation>متنازع عليه: كل شيء متوقف</translation>
    </message>
    <message>
        <source>Add evidence and propose a resolution. If you do not agree, the platform&apos;s staff decides.</source>
        <translation>أضف الأدلة واقترح تسوية. وإن لم تتفقا بتّ فريق المنصة في النزاع.</translation>
    </message>
    <message>
        <source>You accepted the offer</source>
        <translation>قبلتَ العرض</translation>
    </message>
    <message>
        <source>The platform makes this order when your acceptance arrives. Until then nothing can be done with it.</source>
        <translation>تُنشئ المنصة أمر الشراء هذا عند وصول قبولك؛ وحتى ذلك الحين لا يمكن فعل شيء به.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>The supplier&apos;s bank account has changed. Nothing can be paid or confirmed before the purchaser has called back and checked it.</source>
        <translation>تغيّر الحساب المصرفي للمورّد. لا يمكن دفع شيء أو تأكيده قبل أن يتصل المشتري بالمورّد ويتحقّق من الحساب.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>{voucher}: you have uploaded it, the other side confirms.</source>
        <translation>{voucher}: رفعتَ السند، والتأكيد على الطرف الآخر.</translation>
    </message>
    <message>
        <source>{voucher}: uploaded, but that does not mean paid. Confirm once the money is on your account.</source>
        <translation>{voucher}: رُفع السند، وهذا لا يعني وصول المبلغ. أكّد بعد أن يصل المبلغ إلى حسابك.</translation>
    </message>
    <message>
        <source>{voucher}: compare it with the order, then confirm it.</source>
        <translation>{voucher}: قارن السند بأمر الشراء ثم أكّده.</translation>
    </message>
    <message>
        <source>{voucher}: you upload it, the supplier confirms it.</source>
        <translation>{voucher}: الرفع عليك، والتأكيد على المورّد.</translation>
    </message>
    <message>
        <source>{voucher}: you upload it, the purchaser confirms it.</source>
        <translation>{voucher}: الرفع عليك، والتأكيد على المشتري.</translation>
    </message>
    <message>
        <source>{voucher}: the supplier uploads it, you confirm it.</source>
        <translation>{voucher}: الرفع على المورّد، والتأكيد عليك.</translation>
    </message>
    <message>
        <source>{voucher}: the purchaser uploads it, you confirm it.</source>
        <translation>{voucher}: الرفع على المشتري، والتأكيد عليك.</translation>
    </message>
    <message>
        <source>You issue the invoice with the account to pay to.</source>
        <translation>تصدر أنت الفاتورة مع الحساب الذي يُدفع إليه.</translation>
    </message>
    <message>
        <source>The supplier issues the invoice with the account to pay to.</source>
        <translation>يصدر المورّد الفاتورة مع الحساب الذي يُدفع إليه.</translation>
    </message>
    <message>
        <source>You say which vehicles they are, by their VINs.</source>
        <translation>تحدّد أنت المركبات بأرقام VIN.</translation>
    </message>
    <message>
        <source>The supplier says which vehicles they are, by their VINs.</source>
        <translation>يحدّد المورّد المركبات بأرقام VIN.</translation>
    </message>
    <message>
        <source>You complete the order if you have no claims.</source>
        <translation>أتمم أمر الشراء إن لم تكن لديك مطالبات.</translation>
    </message>
    <message>
        <source>The purchaser completes the order, or it completes by itself.</source>
        <translation>يُتمّ المشتري أمر الشراء، أو يكتمل تلقائيًا.</translation>
    </message>
    <message>
        <source>Upload letter of credit</source>
        <translation>رفع الاعتماد المستندي</translation>
    </message>
    <message>
        <source>Upload deposit slip</source>
        <translation>رفع إشعار دفع العربون</translation>
    </message>
    <message>
        <source>Upload inspection report</source>
        <translation>رفع تقرير الفحص</translation>
    </message>
    <message>
        <source>Upload export licence</source>
        <translation>رفع رخصة التصدير</translation>
    </message>
    <message>
        <source>Upload balance slip</source>
        <translation>رفع إشعار دفع المبلغ المتبقي</translation>
    </message>
    <message>
        <source>Upload proof of loading</source>
        <translation>رفع إثبات التحميل</translation>
    </message>
    <message>
        <source>Upload bill of lading</source>
        <translation>رفع بوليصة الشحن</translation>
    </message>
    <message>
        <source>Upload courier receipt</source>
        <translation>رفع إيصال البريد السريع</translation>
    </message>
    <message>
        <source>Upload arrival notice</source>
        <translation>رفع إشعار الوصول</translation>
    </message>
    <message>
        <source>Upload customs release</source>
        <translation>رفع الإفراج الجمركي</translation>
    </message>
    <message>
        <source>Upload signed receipt</source>
        <translation>رفع إيصال الاستلام الموقّع</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة أدلة</translation>
    </message>
    <message>
        <source>Confirm the letter of credit</source>
        <translation>تأكيد الاعتماد المستندي</translation>
    </message>
    <message>
        <source>Confirm the deposit</source>
        <translation>تأكيد العربون</translation>
    </message>
    <message>
        <source>Confirm the inspection</source>
        <translation>تأكيد الفحص</translation>
    </message>
    <message>
        <source>Confirm the export licence</source>
        <translation>تأكيد رخصة التصدير</translation>
    </message>
    <message>
        <source>Confirm the balance</source>
        <translation>تأكيد المبلغ المتبقي</translation>
    </message>
    <message>
        <source>Confirm the loading</source>
        <translation>تأكيد التحميل</translation>
    </message>
    <message>
        <source>Confirm the bill of lading</source>
        <translation>تأكيد بوليصة الشحن</translation>
    </message>
    <message>
        <source>Confirm the documents</source>
        <translation>تأكيد المستندات</translation>
    </message>
    <message>
        <source>Confirm the arrival</source>
        <translation>تأكيد الوصول</translation>
    </message>
    <message>
        <source>Confirm the customs release</source>
        <translation>تأكيد الإفراج الجمركي</translation>
    </message>
    <message>
        <source>Confirm the delivery</source>
        <translation>تأكيد التسليم</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n vehicle(s) have their files</source>
        <translation>
            <numerusform>لم تصل الملفات إلى أي مركبة</numerusform>
            <numerusform>وصلت الملفات إلى مركبة واحدة</numerusform>
            <numerusform>وصلت الملفات إلى مركبتين</numerusform>
            <numerusform>وصلت الملفات إلى %n مركبات</numerusform>
            <numerusform>وصلت الملفات إلى %n مركبة</numerusform>
            <numerusform>وصلت الملفات إلى %n مركبة</numerusform>
        </translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Search everything  {keys}</source>
        <translation>بحث شامل  {keys}</translation>
    </message>
    <message>
        <source>The disk is full. What you type is still kept. Free some space on it: everything else goes on by itself.</source>
        <translation>القرص ممتلئ. ما تكتبه لا يزال محفوظًا. أخلِ بعض المساحة، وسيُستأنف كل ما عدا ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>Sandbox: sample data on this computer. Nothing here reaches a real buyer.</source>
        <translation>المنصة التجريبية: بيانات نموذجية على هذا الحاسوب. لا شيء هنا يصل إلى مشترٍ حقيقي.</translation>
    </message>
</context>
<context>
    <name>PageIntake</name>
    <message>
        <source>A photo, a scan or a PDF. You can also paste it.</source>
        <translation>صورة أو نسخة ممسوحة ضوئيًا أو ملف PDF. يمكنك لصقها أيضًا.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>إضافة صفحات…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>الكاميرا…</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>جارٍ تجهيز الصفحات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>جارٍ تجهيز الصفحات…</translation>
    </message>
    <message>
        <source>Drop further pages here</source>
        <translation>أفلت صفحات أخرى هنا</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>ملاءمة (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Move this page forward</source>
        <translation>تقديم هذه الصفحة</translation>
    </message>
    <message>
        <source>Move this page back</source>
        <translation>تأخير هذه الصفحة</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>إزالة هذه الصفحة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>صفحة {n} من {all}</translation>
    </message>
    <message>
        <source>This page cannot be shown now</source>
        <translation>لا يمكن عرض هذه الصفحة الآن</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Files of several vehicles</source>
        <translation>ملفات عدة مركبات</translation>
    </message>
    <message>
        <source>Vehicle editor</source>
        <translation>محرر المركبة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>المسح الضوئي</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>طلب شراء</translation>
    </message>
    <message>
        <source>A quotation</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Comparison of quotations</source>
        <translation>مقارنة عروض الأسعار</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>أمر شراء</translation>
    </message>
    <message>
        <source>Draft of an order</source>
        <translation>مسودة أمر شراء</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات الإرسال</translation>
    </message>
    <message>
        <source>My</source>
        <translation>حسابي</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>Preview and issue</source>
        <translation>معاينة وإصدار</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Not issued yet. It is made from the terms as they are now.</source>
        <translation>لم يصدر بعد. يُعدّ وفق الشروط الحالية.</translation>
    </message>
    <message>
        <source>{number}, issued {time}</source>
        <translation>{number}، صدر {time}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>One language only</source>
        <translation>لغة واحدة فقط</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>اختر حسابًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>لغة ثانية إلى جانبها</translation>
    </message>
    <message>
        <source>To be paid to</source>
        <translation>يُدفع إلى</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save XML…</source>
        <translation>حفظ XML…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Issue to the purchaser</source>
        <translation>إصدار للمشتري</translation>
    </message>
    <message>
        <source>There is none yet. Add one under My, Bank accounts, to issue this.</source>
        <translation>لا يوجد بعد. أضف حسابًا في «حسابي › الحسابات المصرفية» لإصداره.</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>صفحة {n} من {all}</translation>
    </message>
    <message>
        <source>No font here has these characters; they are printed as boxes: {them}</source>
        <translation>لا يوجد هنا خط يحتوي على هذه الأحرف؛ ستُطبع كمربعات: {them}</translation>
    </message>
    <message>
        <source>These are the first {n} of {all} pages; all are saved and printed.</source>
        <translation>هذه أول {n} صفحة من {all}؛ تُحفظ وتُطبع جميعها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>تعذّرت كتابة الملف: {reason}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of My</source>
        <translation>أقسام «حسابي»</translation>
    </message>
</context>
<context>
    <name>PartiesPart</name>
    <message>
        <source>Nobody else</source>
        <translation>لا أحد غيرها</translation>
    </message>
    <message>
        <source>The platform gives your personal data to nobody else.</source>
        <translation>لا تُعطي المنصة بياناتك الشخصية لأي جهة أخرى.</translation>
    </message>
    <message>
        <source>I take back my consent: {name}</source>
        <translation>أسحب موافقتي: {name}</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>Certified</source>
        <translation>موثّقة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The archive is locked</source>
        <translation>الأرشيف مقفل</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}.</source>
        <translation>اكتب عبارة مرور {name}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Write it like {example}</source>
        <translation>اكتبه بهذا الشكل: {example}</translation>
    </message>
</context>
<context>
    <name>PayeeCard</name>
    <message>
        <source>Bank account</source>
        <translation>الحساب المصرفي</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Version {n} of {time}</source>
        <translation>النسخة {n} بتاريخ {time}</translation>
    </message>
    <message>
        <source>Changed {time}. The purchaser has to call you back and check it.</source>
        <translation>تغيّر {time}. على المشتري أن يتصل بك ويتحقّق منه.</translation>
    </message>
    <message>
        <source>Changed {time}. Do not pay before you have checked it.</source>
        <translation>تغيّر {time}. لا تدفع قبل أن تتحقّق منه.</translation>
    </message>
</context>
<context>
    <name>PayeeDialog</name>
    <message>
        <source>Change the bank account</source>
        <translation>تغيير الحساب المصرفي</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>الحساب المصرفي</translation>
    </message>
    <message>
        <source>Buyers on open orders are warned loudly and must call you back on a number that they know before anything can be paid. Tell them first.</source>
        <translation>يتلقى المشترون في أوامر الشراء المفتوحة تحذيرًا واضحًا، وعليهم الاتصال بك على رقم يعرفونه قبل دفع أي مبلغ. أخبرهم أولًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit; compare it again</source>
        <translation>رقما التحقق في IBAN هذا غير مطابقين؛ قارنه مجددًا</translation>
    </message>
    <message>
        <source>Not a BIC: 8 or 11 letters and digits</source>
        <translation>ليس رمز BIC: يلزم 8 أو 11 من الأحرف والأرقام</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Address of the bank</source>
        <translation>عنوان البنك</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <translation>بلد البنك</translation>
    </message>
    <message>
        <source>Account number or IBAN</source>
        <translation>رقم الحساب أو IBAN</translation>
    </message>
    <message>
        <source>SWIFT / BIC</source>
        <translation>SWIFT / BIC</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>PayeeGuard</name>
    <message>
        <source>I have checked the account</source>
        <translation>تحقّقتُ من الحساب</translation>
    </message>
    <message>
        <source>New account number</source>
        <translation>رقم حساب جديد</translation>
    </message>
    <message>
        <source>New account number, holder: {holder}</source>
        <translation>رقم حساب جديد، صاحبه: {holder}</translation>
    </message>
    <message>
        <source>The supplier&apos;s bank account has changed. A changed account is the most common fraud of the trade: pay nothing before you have called back and ticked all of this.</source>
        <translation>تغيّر الحساب المصرفي للمورّد. تغيير الحساب أكثر أساليب الاحتيال شيوعًا في التجارة: لا تدفع شيئًا قبل أن تتصل بالمورّد وتؤشّر على كل ما يلي.</translation>
    </message>
    <message>
        <source>Your bank account has changed. The purchaser can pay, and you can confirm a payment, once the purchaser has called you back and checked it.</source>
        <translation>تغيّر حسابك المصرفي. لا يمكن للمشتري أن يدفع ولا لك أن تؤكّد دفعة إلا بعد أن يتصل بك المشتري ويتحقّق من الحساب.</translation>
    </message>
</context>
<context>
    <name>PayeesPart</name>
    <message>
        <source>Add a bank account</source>
        <translation>إضافة حساب مصرفي</translation>
    </message>
    <message>
        <source>No bank account yet</source>
        <translation>لا يوجد حساب مصرفي بعد</translation>
    </message>
    <message>
        <source>A proforma invoice says where the buyer pays to. It needs an account.</source>
        <translation>تذكر الفاتورة الأولية الحساب الذي يدفع إليه المشتري، فلا بد من حساب.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Paid to these accounts</source>
        <translation>يُدفع إلى هذه الحسابات</translation>
    </message>
    <message>
        <source>Why buyers are warned of a change</source>
        <translation>لماذا يُعلَن عن التغيير بهذا الوضوح</translation>
    </message>
    <message>
        <source>“Our bank account has changed” is how exporters lose money. Each change here makes a new version. Every open order that names the account shows it to the buyer, who must call back before a payment can be proved or confirmed.</source>
        <translation>«تغيّر حسابنا المصرفي» هي العبارة التي يخسر بها المصدّرون أموالهم. كل تغيير هنا ينشئ نسخة جديدة، ويظهر للمشتري في كل أمر شراء مفتوح يذكر الحساب، وعليه أن يتصل بك قبل إثبات أي دفعة أو تأكيدها.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Added {time}</source>
        <translation>أُضيف {time}</translation>
    </message>
    <message>
        <source>Version {number}, changed {time}</source>
        <translation>النسخة {number}، تغيّرت {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>The bank account is saved</source>
        <translation>حُفظ الحساب المصرفي</translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back.</source>
        <translation>محفوظ هنا وسيُرسل عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The order has moved on; the platform will probably refuse it.</source>
        <translation>تقدّم أمر الشراء إلى مرحلة أخرى؛ وسترفض المنصة هذا على الأرجح.</translation>
    </message>
    <message>
        <source>It counts once the platform has confirmed it.</source>
        <translation>يسري بعد أن تؤكّده المنصة.</translation>
    </message>
</context>
<context>
    <name>PendingDeeds</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>In use now: {what}</source>
        <translation>قيد الاستخدام الآن: {what}</translation>
    </message>
    <message>
        <source>Last use: {what}</source>
        <translation>آخر استخدام: {what}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Album and files</source>
        <translation>الألبوم والملفات</translation>
    </message>
    <message>
        <source>Photos, videos and scans made in this window.</source>
        <translation>الصور والفيديوهات وعمليات المسح الضوئي التي تُجرى في هذه النافذة.</translation>
    </message>
    <message>
        <source>Voice notes, and the sound of videos made in this window.</source>
        <translation>الملاحظات الصوتية، وصوت الفيديوهات المسجّلة في هذه النافذة.</translation>
    </message>
    <message>
        <source>Files and folders that you choose, drop or paste here.</source>
        <translation>الملفات والمجلدات التي تختارها أو تفلتها أو تلصقها هنا.</translation>
    </message>
    <message>
        <source>Off. Pictures can still be added from files, and VINs typed in.</source>
        <translation>متوقف. ما زال بإمكانك إضافة صور من ملفات وكتابة أرقام VIN.</translation>
    </message>
    <message>
        <source>Off. Videos are made without sound; voice notes can still be added from files.</source>
        <translation>متوقف. تُسجَّل الفيديوهات بلا صوت؛ وما زال بإمكانك إضافة ملاحظات صوتية من ملفات.</translation>
    </message>
    <message>
        <source>Off. No file is read. What was added before stays, and the camera still works.</source>
        <translation>متوقف. لا يُقرأ أي ملف. ما أُضيف من قبل يبقى، والكاميرا تظل تعمل.</translation>
    </message>
    <message>
        <source>On. Each use is asked about once. When you turn it off, the camera closes at once.</source>
        <translation>يعمل. يُسأل عن كل استخدام مرة واحدة. وعند إيقافه تُغلق الكاميرا فورًا.</translation>
    </message>
    <message>
        <source>On. Each use is asked about once. When you turn it off, the microphone closes at once.</source>
        <translation>يعمل. يُسأل عن كل استخدام مرة واحدة. وعند إيقافه يُغلق الميكروفون فورًا.</translation>
    </message>
    <message>
        <source>On. Each use is asked about once. When you turn it off, reading files stops at once.</source>
        <translation>يعمل. يُسأل عن كل استخدام مرة واحدة. وعند إيقافه تتوقف قراءة الملفات فورًا.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Photos of vehicles</source>
        <translation>صور المركبات</translation>
    </message>
    <message>
        <source>Videos of vehicles</source>
        <translation>فيديوهات المركبات</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>صوت الفيديوهات</translation>
    </message>
    <message>
        <source>Voice notes</source>
        <translation>الملاحظات الصوتية</translation>
    </message>
    <message>
        <source>Scanning codes and VINs</source>
        <translation>مسح الرموز وأرقام VIN ضوئيًا</translation>
    </message>
    <message>
        <source>Face authentication</source>
        <translation>التحقق بالوجه</translation>
    </message>
    <message>
        <source>Photos of papers</source>
        <translation>صور الأوراق</translation>
    </message>
    <message>
        <source>Photo of yourself</source>
        <translation>صورتك الملتقطة</translation>
    </message>
    <message>
        <source>Files of vehicles</source>
        <translation>ملفات المركبات</translation>
    </message>
    <message>
        <source>Papers and proofs</source>
        <translation>الأوراق والإثباتات</translation>
    </message>
    <message>
        <source>Picture of yourself</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Codes in a picture</source>
        <translation>الرموز في صورة</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>May Vehilink use the camera?</source>
        <translation>هل تسمح لـ Vehilink باستخدام الكاميرا؟</translation>
    </message>
    <message>
        <source>May Vehilink use the microphone?</source>
        <translation>هل تسمح لـ Vehilink باستخدام الميكروفون؟</translation>
    </message>
    <message>
        <source>May Vehilink read the files you choose?</source>
        <translation>هل تسمح لـ Vehilink بقراءة الملفات التي تختارها؟</translation>
    </message>
    <message>
        <source>You can turn it off at any time under My › System permissions.</source>
        <translation>يمكنك إيقافه في أي وقت من «حسابي» › «أذونات النظام».</translation>
    </message>
    <message>
        <source>The switch “{capability}” is off; this turns it on.</source>
        <translation>المفتاح «{capability}» متوقف؛ وهذا يشغّله.</translation>
    </message>
    <message>
        <source>To test that it works.</source>
        <translation>لاختبار أنه يعمل.</translation>
    </message>
    <message>
        <source>What is seen, heard or read is shown here and kept nowhere.</source>
        <translation>ما يُرى أو يُسمع أو يُقرأ يُعرض هنا ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer and sent when you publish the vehicle, without the place where they were made.</source>
        <translation>تُحفظ مشفَّرة على هذا الحاسوب وتُرسل عند نشر المركبة، دون مكان التقاطها.</translation>
    </message>
    <message>
        <source>The pages are kept encrypted on this computer and sent to the platform when you hand them in.</source>
        <translation>تُحفظ الصفحات مشفَّرة على هذا الحاسوب وتُرسل إلى المنصة عند تقديمها.</translation>
    </message>
    <message>
        <source>To take photos of your vehicles.</source>
        <translation>لالتقاط صور لمركباتك.</translation>
    </message>
    <message>
        <source>To film your vehicles.</source>
        <translation>لتصوير مركباتك بالفيديو.</translation>
    </message>
    <message>
        <source>To read codes and VINs.</source>
        <translation>لقراءة الرموز وأرقام VIN.</translation>
    </message>
    <message>
        <source>The picture is read on this computer and forgotten; only what it says is kept.</source>
        <translation>تُقرأ الصورة على هذا الحاسوب ولا تُحفظ؛ ولا يبقى إلا ما ورد فيها.</translation>
    </message>
    <message>
        <source>To take a picture of your face, which shows that it is you.</source>
        <translation>لالتقاط صورة لوجهك تُظهر أنك أنت.</translation>
    </message>
    <message>
        <source>The picture is sent to the platform, which decides. It is not kept here.</source>
        <translation>تُرسل الصورة إلى المنصة، والقرار لها. ولا تُحفظ هنا.</translation>
    </message>
    <message>
        <source>To photograph licences, vouchers and other papers.</source>
        <translation>لتصوير الرخص والسندات وغيرها من الأوراق.</translation>
    </message>
    <message>
        <source>To take your picture for your profile.</source>
        <translation>لالتقاط صورة لملفك الشخصي.</translation>
    </message>
    <message>
        <source>The part that you choose is sent and shown to partners.</source>
        <translation>يُرسل الجزء الذي تختاره ويظهر للشركاء.</translation>
    </message>
    <message>
        <source>To record sound with the videos of your vehicles.</source>
        <translation>لتسجيل الصوت مع فيديوهات مركباتك.</translation>
    </message>
    <message>
        <source>The sound is part of the video: kept encrypted here, sent when you publish.</source>
        <translation>الصوت جزء من الفيديو: يُحفظ هنا مشفَّرًا ويُرسل عند النشر.</translation>
    </message>
    <message>
        <source>To record voice notes.</source>
        <translation>لتسجيل ملاحظات صوتية.</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer and sent with what you attach them to.</source>
        <translation>تُحفظ مشفَّرة على هذا الحاسوب وتُرسل مع ما ترفقها به.</translation>
    </message>
    <message>
        <source>To add the pictures, videos and voice notes that you choose, drop or paste to your vehicles.</source>
        <translation>لإضافة ما تختاره أو تفلته أو تلصقه من صور وفيديوهات وملاحظات صوتية إلى مركباتك.</translation>
    </message>
    <message>
        <source>To read the licences, vouchers and other papers you choose.</source>
        <translation>لقراءة ما تختاره من رخص وسندات وأوراق أخرى.</translation>
    </message>
    <message>
        <source>To use a picture that you choose for your profile.</source>
        <translation>لاستخدام صورة تختارها في ملفك الشخصي.</translation>
    </message>
    <message>
        <source>To read codes and VINs in pictures that you choose.</source>
        <translation>لقراءة الرموز وأرقام VIN في الصور التي تختارها.</translation>
    </message>
    <message>
        <source>To look for new pictures in the folder that you choose, such as a memory card.</source>
        <translation>للبحث عن صور جديدة في المجلد الذي تختاره، مثل بطاقة ذاكرة.</translation>
    </message>
    <message>
        <source>Only new pictures in that folder are read.</source>
        <translation>لا تُقرأ إلا الصور الجديدة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Allowed by the system</source>
        <translation>مسموح من النظام</translation>
    </message>
    <message>
        <source>Blocked by the system</source>
        <translation>محظور من النظام</translation>
    </message>
    <message>
        <source>The system asks at the first use</source>
        <translation>يسأل النظام عند أول استخدام</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>لم يُعثر على جهاز</translation>
    </message>
    <message>
        <source>A part is not installed</source>
        <translation>أحد المكوّنات غير مثبّت</translation>
    </message>
    <message>
        <source>Known once it was used</source>
        <translation>يُعرف بعد أول استخدام</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>قيد الاستخدام الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>أوقفتَه أنت</translation>
    </message>
    <message>
        <source>The device was lost</source>
        <translation>انقطع الجهاز</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>أُغلق البرنامج</translation>
    </message>
    <message>
        <source>Install the package libportaudio2 (PortAudio), then start Vehilink again.</source>
        <translation>ثبّت الحزمة libportaudio2 (PortAudio)، ثم شغّل Vehilink من جديد.</translation>
    </message>
    <message>
        <source>Plug a camera in, or turn on the one that is built in.</source>
        <translation>صِل كاميرا، أو شغّل الكاميرا المدمجة.</translation>
    </message>
    <message>
        <source>Plug a microphone or a headset in.</source>
        <translation>صِل ميكروفونًا أو سماعة رأس.</translation>
    </message>
    <message>
        <source>Open Privacy and Security in the System Settings and allow it for Vehilink.</source>
        <translation>افتح «الخصوصية والأمان» في إعدادات النظام واسمح لـ Vehilink به.</translation>
    </message>
    <message>
        <source>Open Privacy in the Windows Settings and allow it for desktop apps.</source>
        <translation>افتح «الخصوصية» في إعدادات Windows واسمح به لتطبيقات سطح المكتب.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “video”, then sign in to the computer again.</source>
        <translation>اطلب من المسؤول عن هذا الحاسوب إضافتك إلى المجموعة «video»، ثم سجّل الدخول إلى الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “audio”, then sign in to the computer again.</source>
        <translation>اطلب من المسؤول عن هذا الحاسوب إضافتك إلى المجموعة «audio»، ثم سجّل الدخول إلى الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>{capability}: blocked by the system</source>
        <translation>{capability}: محظور من النظام</translation>
    </message>
    <message>
        <source>{capability}: a part is not installed</source>
        <translation>{capability}: أحد المكوّنات غير مثبّت</translation>
    </message>
    <message>
        <source>{capability}: no device found</source>
        <translation>{capability}: لم يُعثر على جهاز</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Change the picture</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>الكاميرا…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Drop your picture here</source>
        <translation>أفلت صورتك هنا</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>مشترٍ</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>اختيار صورتك</translation>
    </message>
    <message>
        <source>Your picture is changed</source>
        <translation>تم تغيير صورتك</translation>
    </message>
    <message>
        <source>Your picture is removed</source>
        <translation>أُزيلت صورتك</translation>
    </message>
    <message>
        <source>Your nickname is changed</source>
        <translation>تم تغيير اسمك المستعار</translation>
    </message>
    <message>
        <source>Your phone number is changed</source>
        <translation>تم تغيير رقم هاتفك</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Code sent to your phone</source>
        <translation>الرمز المُرسل إلى هاتفك</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Supplier or purchaser</source>
        <translation>مورّد أو مشترٍ</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>صورة الملف الشخصي</translation>
    </message>
    <message>
        <source>This computer: id, make, system, version</source>
        <translation>هذا الحاسوب: المعرّف والصانع والنظام والإصدار</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Scans of documents</source>
        <translation>نسخ ممسوحة من المستندات</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Pictures and recordings of vehicles</source>
        <translation>صور المركبات وتسجيلاتها</translation>
    </message>
    <message>
        <source>Purchase request</source>
        <translation>طلب شراء</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>أمر شراء</translation>
    </message>
    <message>
        <source>Proofs of payment and shipment</source>
        <translation>إثباتات الدفع والشحن</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>الحساب المصرفي</translation>
    </message>
    <message>
        <source>That you looked up a phone number</source>
        <translation>اطلاعك على رقم هاتف</translation>
    </message>
    <message>
        <source>Text that you wrote</source>
        <translation>نص كتبته</translation>
    </message>
    <message>
        <source>Pictures of your face</source>
        <translation>صور وجهك</translation>
    </message>
    <message>
        <source>What you agreed to or withdrew</source>
        <translation>ما وافقت عليه أو سحبت موافقتك عليه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages that you looked at</source>
        <translation>الصفحات التي تصفحتها</translation>
    </message>
    <message>
        <source>Address of a web page</source>
        <translation>عنوان صفحة ويب</translation>
    </message>
    <message>
        <source>Key that keeps you signed in</source>
        <translation>المفتاح الذي يُبقيك مسجّل الدخول</translation>
    </message>
    <message>
        <source>Technical numbers</source>
        <translation>أرقام تقنية</translation>
    </message>
    <message>
        <source>Not known to this version</source>
        <translation>غير معروف لهذا الإصدار</translation>
    </message>
    <message>
        <source>Get to know the platform</source>
        <translation>التعرف إلى المنصة</translation>
    </message>
    <message>
        <source>Sign in and stay signed in</source>
        <translation>تسجيل الدخول والبقاء مسجّلًا</translation>
    </message>
    <message>
        <source>Keep this computer up to date</source>
        <translation>إبقاء هذا الحاسوب محدّثًا</translation>
    </message>
    <message>
        <source>Certify your company</source>
        <translation>توثيق شركتك</translation>
    </message>
    <message>
        <source>Publish what you offer or want</source>
        <translation>نشر ما تعرضه أو تطلبه</translation>
    </message>
    <message>
        <source>Make a deal</source>
        <translation>عقد صفقة</translation>
    </message>
    <message>
        <source>Show your profile</source>
        <translation>عرض ملفك الشخصي</translation>
    </message>
    <message>
        <source>Keep your account safe</source>
        <translation>حماية حسابك</translation>
    </message>
    <message>
        <source>Do what you chose</source>
        <translation>تنفيذ ما اخترته</translation>
    </message>
    <message>
        <source>Use a right of yours</source>
        <translation>ممارسة حق من حقوقك</translation>
    </message>
    <message>
        <source>Ask or complain</source>
        <translation>السؤال أو الشكوى</translation>
    </message>
    <message>
        <source>Prove a step of an order</source>
        <translation>إثبات خطوة من أمر شراء</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Refused ({status})</source>
        <translation>رُفض ({status})</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Asked the platform who it is</source>
        <translation>سؤال المنصة عن هويتها</translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation>قراءة سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Asked for a code to sign in</source>
        <translation>طلب رمز لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Read a code in the practice platform</source>
        <translation>قراءة رمز في المنصة التجريبية</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Stayed signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Read your account</source>
        <translation>قراءة حسابك</translation>
    </message>
    <message>
        <source>Changed your profile</source>
        <translation>تغيير ملفك الشخصي</translation>
    </message>
    <message>
        <source>Asked for a code to your phone</source>
        <translation>طلب رمز إلى هاتفك</translation>
    </message>
    <message>
        <source>Changed your phone number</source>
        <translation>تغيير رقم هاتفك</translation>
    </message>
    <message>
        <source>Read where you are signed in</source>
        <translation>قراءة الأجهزة التي سُجّل دخولك منها</translation>
    </message>
    <message>
        <source>Signed out another device</source>
        <translation>تسجيل خروج جهاز آخر</translation>
    </message>
    <message>
        <source>Signed out all other devices</source>
        <translation>تسجيل خروج كل الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Reported a leaked account</source>
        <translation>الإبلاغ عن تسرّب الحساب</translation>
    </message>
    <message>
        <source>Proved who you are</source>
        <translation>إثبات هويتك</translation>
    </message>
    <message>
        <source>Read your certifications</source>
        <translation>قراءة عمليات توثيقك</translation>
    </message>
    <message>
        <source>Submitted a certification</source>
        <translation>تقديم طلب توثيق</translation>
    </message>
    <message>
        <source>Fetched vehicles of the market</source>
        <translation>جلب مركبات السوق</translation>
    </message>
    <message>
        <source>Fetched purchase requests</source>
        <translation>جلب طلبات الشراء</translation>
    </message>
    <message>
        <source>Fetched what is yours</source>
        <translation>جلب ما يخصك</translation>
    </message>
    <message>
        <source>Listened for news</source>
        <translation>ترقّب الأخبار</translation>
    </message>
    <message>
        <source>Read a vehicle</source>
        <translation>قراءة مركبة</translation>
    </message>
    <message>
        <source>Published a vehicle</source>
        <translation>نشر مركبة</translation>
    </message>
    <message>
        <source>Withdrew, renewed or sold a vehicle</source>
        <translation>سحب مركبة أو تجديدها أو بيعها</translation>
    </message>
    <message>
        <source>Read a purchase request</source>
        <translation>قراءة طلب شراء</translation>
    </message>
    <message>
        <source>Published a purchase request</source>
        <translation>نشر طلب شراء</translation>
    </message>
    <message>
        <source>Renewed or closed a purchase request</source>
        <translation>تجديد طلب شراء أو إغلاقه</translation>
    </message>
    <message>
        <source>Fetched exchange rates</source>
        <translation>جلب أسعار الصرف</translation>
    </message>
    <message>
        <source>Announced a file</source>
        <translation>الإعلان عن ملف</translation>
    </message>
    <message>
        <source>Asked how much of a file had arrived</source>
        <translation>سؤال عن مقدار ما وصل من ملف</translation>
    </message>
    <message>
        <source>Had a sent file checked</source>
        <translation>طلب فحص ملف مُرسل</translation>
    </message>
    <message>
        <source>Took back a file</source>
        <translation>سحب ملف</translation>
    </message>
    <message>
        <source>Sent a picture or recording</source>
        <translation>إرسال صورة أو تسجيل</translation>
    </message>
    <message>
        <source>Sent a scan of a document</source>
        <translation>إرسال نسخة ممسوحة من مستند</translation>
    </message>
    <message>
        <source>Sent a page of a proof</source>
        <translation>إرسال صفحة من إثبات</translation>
    </message>
    <message>
        <source>Sent your profile picture</source>
        <translation>إرسال صورة ملفك الشخصي</translation>
    </message>
    <message>
        <source>Sent a picture of your face</source>
        <translation>إرسال صورة وجهك</translation>
    </message>
    <message>
        <source>Fetched a picture or recording</source>
        <translation>جلب صورة أو تسجيل</translation>
    </message>
    <message>
        <source>Fetched a small picture</source>
        <translation>جلب صورة مصغّرة</translation>
    </message>
    <message>
        <source>Read a quotation</source>
        <translation>قراءة عرض سعر</translation>
    </message>
    <message>
        <source>Asked for, made or answered a quotation</source>
        <translation>طلب عرض سعر أو تقديمه أو الرد عليه</translation>
    </message>
    <message>
        <source>Read an order</source>
        <translation>قراءة أمر شراء</translation>
    </message>
    <message>
        <source>Took a step in an order</source>
        <translation>تنفيذ خطوة في أمر شراء</translation>
    </message>
    <message>
        <source>Issued a paper of an order</source>
        <translation>إصدار مستند لأمر شراء</translation>
    </message>
    <message>
        <source>Proved a step of an order</source>
        <translation>إثبات خطوة من أمر شراء</translation>
    </message>
    <message>
        <source>Looked up a counterpart&apos;s phone number</source>
        <translation>الاطلاع على رقم هاتف الطرف الآخر</translation>
    </message>
    <message>
        <source>Saved a bank account</source>
        <translation>حفظ حساب مصرفي</translation>
    </message>
    <message>
        <source>Allowed deals across the border</source>
        <translation>السماح بالصفقات عبر الحدود</translation>
    </message>
    <message>
        <source>Withdrew deals across the border</source>
        <translation>سحب السماح بالصفقات عبر الحدود</translation>
    </message>
    <message>
        <source>Asked what keeps the account open</source>
        <translation>السؤال عما يُبقي الحساب مفتوحًا</translation>
    </message>
    <message>
        <source>Asked to close the account</source>
        <translation>طلب إغلاق الحساب</translation>
    </message>
    <message>
        <source>Kept the account after all</source>
        <translation>الإبقاء على الحساب بعد العدول عن إغلاقه</translation>
    </message>
    <message>
        <source>Opened a complaint or inquiry</source>
        <translation>فتح شكوى أو استفسار</translation>
    </message>
    <message>
        <source>Asked for a copy of your data</source>
        <translation>طلب نسخة من بياناتك</translation>
    </message>
    <message>
        <source>Asked whether the copy is ready</source>
        <translation>السؤال عن جاهزية النسخة</translation>
    </message>
    <message>
        <source>Fetched the copy of your data</source>
        <translation>جلب نسخة بياناتك</translation>
    </message>
    <message>
        <source>Told your privacy settings</source>
        <translation>إبلاغ المنصة بإعدادات الخصوصية الخاصة بك</translation>
    </message>
    <message>
        <source>Told which pages you looked at</source>
        <translation>إبلاغ المنصة بالصفحات التي تصفحتها</translation>
    </message>
    <message>
        <source>Had browsing records erased</source>
        <translation>طلب محو سجلات التصفح</translation>
    </message>
    <message>
        <source>Read who gets data</source>
        <translation>قراءة من يحصل على البيانات</translation>
    </message>
    <message>
        <source>Reported a dangerous link</source>
        <translation>الإبلاغ عن رابط خطر</translation>
    </message>
    <message>
        <source>Made a privacy request</source>
        <translation>تقديم طلب خصوصية</translation>
    </message>
    <message>
        <source>Asked about a privacy request</source>
        <translation>السؤال عن طلب خصوصية</translation>
    </message>
    <message>
        <source>Took back a privacy request</source>
        <translation>سحب طلب خصوصية</translation>
    </message>
    <message>
        <source>Allowed a use of data again</source>
        <translation>السماح من جديد باستخدام للبيانات</translation>
    </message>
    <message>
        <source>Read the list of policy versions</source>
        <translation>قراءة قائمة إصدارات السياسة</translation>
    </message>
    <message>
        <source>Read a version of the policy</source>
        <translation>قراءة إصدار من السياسة</translation>
    </message>
    <message>
        <source>Agreed to the privacy policy</source>
        <translation>الموافقة على سياسة الخصوصية</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Change the phone number</source>
        <translation>تغيير رقم الهاتف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>التالي…</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>1 of 3: your new number. You sign in with it from then on.</source>
        <translation>1 من 3: رقمك الجديد. ستسجّل الدخول به بعد ذلك.</translation>
    </message>
    <message>
        <source>2 of 3: the code that was sent to your present number.</source>
        <translation>2 من 3: الرمز المرسل إلى رقمك الحالي.</translation>
    </message>
    <message>
        <source>3 of 3: the code that was sent to your new number.</source>
        <translation>3 من 3: الرمز المرسل إلى رقمك الجديد.</translation>
    </message>
    <message>
        <source>I have no access to the old number</source>
        <translation>لا يمكنني الوصول إلى الرقم القديم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Type a country or its code</source>
        <translation>اكتب اسم البلد أو رمزه</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>البلد أو المنطقة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>جارٍ إرسال الرمز…</translation>
    </message>
    <message>
        <source>Get code</source>
        <translation>الحصول على رمز</translation>
    </message>
    <message>
        <source>Enter your phone number</source>
        <translation>أدخل رقم هاتفك</translation>
    </message>
    <message>
        <source>Choose the country of the number</source>
        <translation>اختر بلد الرقم</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PhotoMode</name>
    <message>
        <source>Take picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Space or Enter; hold it for several</source>
        <translation>مفتاح المسافة أو Enter؛ واصل الضغط لالتقاط عدة صور</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Taken: {name}</source>
        <translation>التُقطت: {name}</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>أُزيلت الصورة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Pictures being prepared</source>
        <translation>صور قيد التجهيز</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>Files or a whole folder. Videos and voice notes too.</source>
        <translation>ملفات أو مجلد كامل، والفيديوهات والملاحظات الصوتية أيضًا.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>الكاميرا…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Make it the cover (Alt+Home)</source>
        <translation>تعيينها غلافًا (Alt+Home)</translation>
    </message>
    <message>
        <source>Say what they show (S)</source>
        <translation>تحديد ما تُظهره (S)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation>تدوير لليسار (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>تدوير لليمين (R)</translation>
    </message>
    <message>
        <source>View (Enter)</source>
        <translation>عرض (Enter)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>إزالة (Del)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>Removed pictures</source>
        <translation>إزالة صور</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed</source>
        <translation>
            <numerusform>لم تُزل أي صورة</numerusform>
            <numerusform>أُزيلت صورة واحدة</numerusform>
            <numerusform>أُزيلت صورتان</numerusform>
            <numerusform>أُزيلت %n صور</numerusform>
            <numerusform>أُزيلت %n صورة</numerusform>
            <numerusform>أُزيلت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What pictures show</source>
        <translation>ما تُظهره الصور</translation>
    </message>
    <message>
        <source>Preparing {done} of {all}</source>
        <translation>جارٍ تجهيز {done} من {all}</translation>
    </message>
    <message>
        <source>Turned a picture</source>
        <translation>تدوير صورة</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Picture {n}: {name}, {state}</source>
        <translation>الصورة {n}: {name}، {state}</translation>
    </message>
    <message>
        <source>the file was changed after it was added</source>
        <translation>تغيّر الملف بعد إضافته</translation>
    </message>
    <message>
        <source>the file is no longer where it was; its copy is safe</source>
        <translation>لم يعد الملف في مكانه؛ نسخته محفوظة</translation>
    </message>
</context>
<context>
    <name>PlayerDialog</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>ملاحظة صوتية</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>تم الجلب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is being fetched from the platform</source>
        <translation>جارٍ جلبه من المنصة</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Version {version}, in force from {date} on</source>
        <translation>الإصدار {version}، يسري اعتبارًا من {date}</translation>
    </message>
    <message>
        <source>Version {version}, in force since {date}</source>
        <translation>الإصدار {version}، سارٍ منذ {date}</translation>
    </message>
    <message>
        <source>Version {version}, from {date} until {ended}</source>
        <translation>الإصدار {version}، من {date} حتى {ended}</translation>
    </message>
    <message>
        <source>The platform has no text in your language. This one is in {language}.</source>
        <translation>ليس لدى المنصة نص بلغتك. هذا النص بلغة: {language}.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>الأغراض</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Owner or organisation</source>
        <translation>المالك أو الجهة</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>الجهات المتلقية</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>مخاطر عالية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>PolicyBanner</name>
    <message>
        <source>Read and agree</source>
        <translation>اقرأ ووافق</translation>
    </message>
    <message>
        <source>The privacy policy has changed. Publishing, quoting and ordering wait until you agree to it.</source>
        <translation>تغيّرت سياسة الخصوصية. يُعلَّق النشر وتقديم عروض الأسعار وأوامر الشراء إلى أن توافق عليها.</translation>
    </message>
    <message>
        <source>The privacy policy changes on {date}. Read what changes, and agree before.</source>
        <translation>تتغيّر سياسة الخصوصية في {date}. اقرأ ما يتغيّر ووافق قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>PolicyPart</name>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Text or changes</source>
        <translation>النص أو التغييرات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>مقارنةً بـ {version}</translation>
    </message>
    <message>
        <source>You agreed to version {version} of the privacy policy</source>
        <translation>وافقت على الإصدار {version} من سياسة الخصوصية</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} من {count}</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>I have read the privacy policy and agree to it</source>
        <translation>قرأت سياسة الخصوصية وأوافق عليها</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Agree and go on</source>
        <translation>الموافقة والمتابعة</translation>
    </message>
    <message>
        <source>Without your agreement Vehilink closes.</source>
        <translation>إذا لم توافق يُغلق Vehilink.</translation>
    </message>
    <message>
        <source>Read the privacy policy, and agree to it if you do</source>
        <translation>اقرأ سياسة الخصوصية ووافق عليها إن كنت موافقًا</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Live picture</source>
        <translation>صورة مباشرة</translation>
    </message>
</context>
<context>
    <name>PriceChip</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>The policy in plain words</source>
        <translation>السياسة بلغة بسيطة</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>ما وافقت عليه</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>ما غادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>إعدادات الخصوصية</translation>
    </message>
    <message>
        <source>Take your data with you</source>
        <translation>خذ بياناتك معك</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>الطلبات بشأن بياناتك</translation>
    </message>
    <message>
        <source>Who else gets your data</source>
        <translation>من يحصل أيضًا على بياناتك</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>مدة الاحتفاظ بالبيانات</translation>
    </message>
    <message>
        <source>Notices of the platform</source>
        <translation>إشعارات المنصة</translation>
    </message>
    <message>
        <source>The text, its earlier editions and what changed.</source>
        <translation>النص وإصداراته السابقة وما تغيّر فيه.</translation>
    </message>
    <message>
        <source>What each clause means, and the place where you act on it.</source>
        <translation>معنى كل بند ومكان التصرف بشأنه.</translation>
    </message>
    <message>
        <source>Every yes and every no, with the words you were shown.</source>
        <translation>كل موافقة وكل رفض، مع النص الذي عُرض عليك.</translation>
    </message>
    <message>
        <source>When, what kind of data, to whom, why and how much.</source>
        <translation>متى، وما نوع البيانات، وإلى من، ولماذا، وكم مقدارها.</translation>
    </message>
    <message>
        <source>Messages, browsing records, tracking, starting with the system and more.</source>
        <translation>الرسائل وسجلات التصفح والتتبع والبدء مع النظام وغيرها.</translation>
    </message>
    <message>
        <source>An archive of your data, from here and from the platform.</source>
        <translation>أرشيف لبياناتك، من هنا ومن المنصة.</translation>
    </message>
    <message>
        <source>Deletion, restriction, explanation, complaint, a child&apos;s data, a leak.</source>
        <translation>الحذف وتقييد المعالجة والشرح والشكوى وبيانات طفل والتسرّب.</translation>
    </message>
    <message>
        <source>Third parties, what they get, and new purposes.</source>
        <translation>الأطراف الثالثة وما تحصل عليه، والأغراض الجديدة.</translation>
    </message>
    <message>
        <source>The period of each kind, and how much is stored on this computer.</source>
        <translation>مدة كل نوع، ومقدار المخزَّن على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Incidents, changes of the service and of the policy.</source>
        <translation>الحوادث وتغييرات الخدمة والسياسة.</translation>
    </message>
    <message>
        <source>Version {version} waits for your agreement</source>
        <translation>الإصدار {version} ينتظر موافقتك</translation>
    </message>
    <message>
        <source>Not agreed to on this computer</source>
        <translation>لم تتم الموافقة عليها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>You agreed to version {version} on {date}</source>
        <translation>وافقت على الإصدار {version} في {date}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Browsing records: {recorded} · Do not track: {untracked}</source>
        <translation>سجلات التصفح: {recorded} · عدم التتبع: {untracked}</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>لا أسئلة معلّقة</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>كل شيء مقروء</translation>
    </message>
    <message>
        <source>{size} in copies, logs and lists</source>
        <translation>{size} من النسخ والسجلات والقوائم</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>لا طلبات مفتوحة</translation>
    </message>
    <message>
        <source>No archive was made yet</source>
        <translation>لم يُنشأ أي أرشيف بعد</translation>
    </message>
    <message>
        <source>The last archive was made on {date}</source>
        <translation>أُنشئ آخر أرشيف في {date}</translation>
    </message>
</context>
<context>
    <name>PrivacyCases</name>
    <message>
        <source>Delete my data</source>
        <translation>حذف بياناتي</translation>
    </message>
    <message>
        <source>Parts of your data, without closing the account.</source>
        <translation>أجزاء من بياناتك، دون إغلاق الحساب.</translation>
    </message>
    <message>
        <source>Stop a use of my data</source>
        <translation>إيقاف استخدام لبياناتي</translation>
    </message>
    <message>
        <source>The data stays; what you name is not done with it any more.</source>
        <translation>تبقى البيانات؛ ولا يُفعل بها بعد ذلك ما تحدده.</translation>
    </message>
    <message>
        <source>Explain the policy</source>
        <translation>شرح السياسة</translation>
    </message>
    <message>
        <source>Staff explains a clause, or the policy as a whole.</source>
        <translation>يشرح فريق المنصة بندًا أو السياسة كلها.</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Something was done with your data that should not be.</source>
        <translation>فُعل ببياناتك ما لا ينبغي.</translation>
    </message>
    <message>
        <source>Report a child&apos;s data</source>
        <translation>الإبلاغ عن بيانات طفل</translation>
    </message>
    <message>
        <source>Vehilink is not for children under 14. Staff deletes it.</source>
        <translation>لا يُقدَّم Vehilink للأطفال دون 14 عامًا. ويحذف فريق المنصة بياناتهم.</translation>
    </message>
    <message>
        <source>My account may have leaked</source>
        <translation>ربما تسرّب حسابي</translation>
    </message>
    <message>
        <source>Signs out every other device at once, and staff looks into it.</source>
        <translation>يسجّل خروج كل جهاز آخر فورًا، وينظر فريق المنصة في الأمر.</translation>
    </message>
    <message>
        <source>What else should staff know? (optional)</source>
        <translation>ما الذي ينبغي أن يعرفه فريق المنصة أيضًا؟ (اختياري)</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ما الذي تود معرفته؟</translation>
    </message>
    <message>
        <source>What happened, and what do you want?</source>
        <translation>ماذا حدث، وماذا تريد؟</translation>
    </message>
    <message>
        <source>Where did you see it, and what makes you think that it is a child&apos;s?</source>
        <translation>أين رأيتها، وما الذي يجعلك تظن أنها لطفل؟</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>ما الذي لاحظته؟</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Allowed again</source>
        <translation>سُمح به من جديد</translation>
    </message>
    <message>
        <source>Its use is against the law</source>
        <translation>استخدامها مخالف للقانون</translation>
    </message>
    <message>
        <source>I did not agree to its use</source>
        <translation>لم أوافق على استخدامها</translation>
    </message>
    <message>
        <source>Its use breaks what was agreed with me</source>
        <translation>استخدامها يخالف ما اتُّفق عليه معي</translation>
    </message>
    <message>
        <source>I do not use the service any more, or closed my account</source>
        <translation>لم أعد أستخدم الخدمة، أو أغلقت حسابي</translation>
    </message>
    <message>
        <source>The service has ended</source>
        <translation>انتهت الخدمة</translation>
    </message>
    <message>
        <source>The time for which it is kept is over</source>
        <translation>انقضت مدة الاحتفاظ بها</translation>
    </message>
    <message>
        <source>It is not needed any more for its purpose</source>
        <translation>لم تعد لازمة لغرضها</translation>
    </message>
    <message>
        <source>The law asks for its deletion</source>
        <translation>يطلب القانون حذفها</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>صورة الملف الشخصي</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>سجل البحث</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>سجلات التصفح</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>Photos, videos and voice notes</source>
        <translation>الصور والفيديوهات والملاحظات الصوتية</translation>
    </message>
    <message>
        <source>Scans of the certification</source>
        <translation>نسخ التوثيق الممسوحة</translation>
    </message>
    <message>
        <source>Messages to customer service</source>
        <translation>الرسائل إلى خدمة العملاء</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>الحسابات المصرفية</translation>
    </message>
    <message>
        <source>Offers of the platform</source>
        <translation>عروض المنصة</translation>
    </message>
    <message>
        <source>Order by my habits</source>
        <translation>الترتيب بحسب عاداتي</translation>
    </message>
    <message>
        <source>Sharing that needs my consent</source>
        <translation>المشاركة التي تحتاج إلى موافقتي</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>A legal duty of the platform</source>
        <translation>التزام قانوني على المنصة</translation>
    </message>
    <message>
        <source>National security or defence</source>
        <translation>الأمن الوطني أو الدفاع</translation>
    </message>
    <message>
        <source>Public safety, public health or another great public interest</source>
        <translation>السلامة العامة أو الصحة العامة أو مصلحة عامة جسيمة أخرى</translation>
    </message>
    <message>
        <source>An investigation, a trial or the execution of a judgment</source>
        <translation>تحقيق أو محاكمة أو تنفيذ حكم</translation>
    </message>
    <message>
        <source>Malice or abuse of rights</source>
        <translation>سوء نية أو إساءة استعمال الحقوق</translation>
    </message>
    <message>
        <source>Life, property or other great interests of somebody</source>
        <translation>حياة شخص أو ممتلكاته أو مصالحه الجسيمة الأخرى</translation>
    </message>
    <message>
        <source>It would seriously harm the rights of you or of others</source>
        <translation>يُلحق ضررًا جسيمًا بحقوقك أو حقوق غيرك</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>أسرار تجارية</translation>
    </message>
    <message>
        <source>Asked again and again without reason</source>
        <translation>طلب متكرر دون سبب</translation>
    </message>
    <message>
        <source>It needs technical means out of proportion</source>
        <translation>يتطلب وسائل تقنية غير متناسبة</translation>
    </message>
    <message>
        <source>It is wholly impractical</source>
        <translation>غير عملي على الإطلاق</translation>
    </message>
    <message>
        <source>What is part of a deal under way stays until the deal is over.</source>
        <translation>ما هو جزء من صفقة جارية يبقى حتى تنتهي الصفقة.</translation>
    </message>
    <message>
        <source>Devices that are signed in stay known until they are signed out.</source>
        <translation>تبقى الأجهزة المسجّل دخولها معروفة إلى أن يُسجَّل خروجها.</translation>
    </message>
    <message>
        <source>The law wants to know who trades: the scans of a certification in force stay.</source>
        <translation>يريد القانون معرفة من يتاجر: تبقى نسخ التوثيق الساري الممسوحة.</translation>
    </message>
    <message>
        <source>A message that waits for its answer stays until it has one.</source>
        <translation>الرسالة التي تنتظر ردًا تبقى إلى أن يُرد عليها.</translation>
    </message>
    <message>
        <source>Orders, vouchers and whatever else the law wants kept stay as long as it says.</source>
        <translation>أوامر الشراء والسندات وكل ما يوجب القانون حفظه يبقى المدة التي يحددها.</translation>
    </message>
    <message>
        <source>Those who got the data from the platform are told to delete it as well.</source>
        <translation>يُبلَّغ من حصل على البيانات من المنصة بحذفها أيضًا.</translation>
    </message>
    <message>
        <source>Backups lose it when they are renewed, within 30 days.</source>
        <translation>تُزال من النسخ الاحتياطية عند تجديدها، خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back, here or there.</source>
        <translation>ما يُحذف لا يمكن استعادته، لا هنا ولا هناك.</translation>
    </message>
    <message>
        <source>You hear nothing more of the platform&apos;s services and events.</source>
        <translation>لن يصلك شيء بعد ذلك عن خدمات المنصة وفعالياتها.</translation>
    </message>
    <message>
        <source>Without browsing records, misuse of your account is harder to see.</source>
        <translation>دون سجلات التصفح يصعب اكتشاف إساءة استخدام حسابك.</translation>
    </message>
    <message>
        <source>Your newest search is suggested first, not your usual one.</source>
        <translation>يُقترح أولًا أحدث بحث لا بحثك المعتاد.</translation>
    </message>
    <message>
        <source>Functions that need a third party with your consent stop.</source>
        <translation>تتوقف الوظائف التي تحتاج إلى طرف ثالث بموافقتك.</translation>
    </message>
    <message>
        <source>The platform&apos;s statistics are made without you.</source>
        <translation>تُعدّ إحصاءات المنصة دون بياناتك.</translation>
    </message>
    <message>
        <source>The privacy settings that belong to it are switched off, and stay off.</source>
        <translation>تُوقَف إعدادات الخصوصية المرتبطة به وتبقى متوقفة.</translation>
    </message>
    <message>
        <source>20th floor, Building C, General Times Center, 1 Xiying Street, Fengtai District, Beijing</source>
        <translation>الطابق 20، المبنى C، مركز جنرال تايمز (General Times Center)، رقم 1 شارع شيينغ (Xiying Street)، منطقة فنغتاي (Fengtai District)، بكين</translation>
    </message>
    <message>
        <source>the authority for the internet</source>
        <translation>الجهة المختصة بالإنترنت</translation>
    </message>
    <message>
        <source>the authority for telecommunications</source>
        <translation>الجهة المختصة بالاتصالات</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>the authority for market supervision</source>
        <translation>الجهة المختصة بالرقابة على السوق</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a nickname</source>
        <translation>أدخل اسمًا مستعارًا</translation>
    </message>
    <message>
        <source>This word is reserved for the platform&apos;s own staff. Choose another one.</source>
        <translation>هذه الكلمة محجوزة لفريق المنصة. اختر غيرها.</translation>
    </message>
    <message>
        <source>A nickname may not hold a phone number, an address or a link.</source>
        <translation>لا يجوز أن يحتوي الاسم المستعار على رقم هاتف أو عنوان أو رابط.</translation>
    </message>
    <message>
        <source>This is too long for a nickname. Shorten it.</source>
        <translation>هذا أطول من اللازم لاسم مستعار. اختصره.</translation>
    </message>
    <message>
        <source>It holds invisible characters that change how text reads. Type it anew.</source>
        <translation>يحتوي على أحرف غير مرئية تغيّر طريقة قراءة النص. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The platform does not take this nickname ({reason}).</source>
        <translation>لا تقبل المنصة هذا الاسم المستعار ({reason}).</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Signing out keeps your drafts and pictures on this computer.</source>
        <translation>عند تسجيل الخروج تبقى مسوداتك وصورك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>نُسخ: {name}</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>You proposed it {time}. The other side answers.</source>
        <translation>قدّمتَه {time}. الرد على الطرف الآخر.</translation>
    </message>
    <message>
        <source>The other side proposed it {time}. Nothing changes before you agree.</source>
        <translation>قدّمه الطرف الآخر {time}. لا يتغيّر شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Paid back to the purchaser: {amount}</source>
        <translation>المبلغ المعاد إلى المشتري: {amount}</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Read from the picture</source>
        <translation>مقروء من الصورة</translation>
    </message>
    <message>
        <source>As read from the picture</source>
        <translation>كما قُرئ من الصورة</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>استخدام {value}</translation>
    </message>
    <message>
        <source>or {value}</source>
        <translation>أو {value}</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>قارنه</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Your answer is wanted</source>
        <translation>إجابتك مطلوبة</translation>
    </message>
    <message>
        <source>I agree to this</source>
        <translation>أوافق على هذا</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>عدم الموافقة</translation>
    </message>
    <message>
        <source>Nothing is handed over before you agree, and you can take it back here.</source>
        <translation>لا يُسلَّم شيء قبل موافقتك، ويمكنك سحبها من هنا.</translation>
    </message>
    <message>
        <source>{text}
Data: {data}</source>
        <translation>{text}
البيانات: {data}</translation>
    </message>
    <message>
        <source>{name} would get: {data}
What for: {purpose}
How: {method}</source>
        <translation>ستحصل جهة {name} على: {data}
الغرض: {purpose}
الطريقة: {method}</translation>
    </message>
</context>
<context>
    <name>QuotationDeeds</name>
    <message>
        <source>{terms}. It becomes an order and binds both sides. If the offer changes before this arrives, nothing is accepted.</source>
        <translation>{terms}. يصبح أمر شراء مُلزمًا للطرفين. وإذا تغيّر العرض قبل وصول هذا القبول فلا يُقبل شيء.</translation>
    </message>
    <message>
        <source>Accept offer {n}?</source>
        <translation>قبول العرض {n}؟</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accepted. This is its order.</source>
        <translation>تم القبول. هذا أمر الشراء الناتج عنه.</translation>
    </message>
    <message>
        <source>It is accepted when the network is back, if the offer still stands.</source>
        <translation>يُقبل عند عودة الشبكة إن ظل العرض قائمًا.</translation>
    </message>
    <message>
        <source>Decline this quotation?</source>
        <translation>رفض عرض السعر هذا؟</translation>
    </message>
    <message>
        <source>The other side is told. The supplier may quote again.</source>
        <translation>يُبلَّغ الطرف الآخر. ويمكن للمورّد تقديم عرض سعر جديد.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>Withdraw your offer?</source>
        <translation>سحب عرضك؟</translation>
    </message>
    <message>
        <source>The other side can no longer accept it. You can quote again.</source>
        <translation>لن يتمكن الطرف الآخر من قبوله بعد ذلك. ويمكنك تقديم عرض سعر جديد.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>تم السحب</translation>
    </message>
</context>
<context>
    <name>QuotationList</name>
    <message>
        <source>Quotations</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>None yet. They arrive here by themselves.</source>
        <translation>لا شيء بعد. تصل العروض إلى هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>valid {time} more</source>
        <translation>صالح لمدة {time} أخرى</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the quotation of {name}</source>
        <translation>فتح عرض السعر المقدّم من {name}</translation>
    </message>
</context>
<context>
    <name>QuotationPage</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>فتح أمر الشراء</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>لا يوجد عرض سعر</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <translation>عرض السعر {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>إرسال العرض</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Answer with other terms</source>
        <translation>الرد بشروط أخرى</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Write the quotation</source>
        <translation>كتابة عرض السعر</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>تم تجاهل المسودة</translation>
    </message>
    <message>
        <source>The offer is on its way.</source>
        <translation>جارٍ إرسال العرض.</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>محفوظ هنا وسيُرسل عند عودة الشبكة. يمكنك متابعة العمل.</translation>
    </message>
</context>
<context>
    <name>QuotationPane</name>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>The platform has suspended this account. Nothing can be agreed with it now.</source>
        <translation>أوقفت المنصة هذا الحساب مؤقتًا. لا يمكن الاتفاق معه على شيء الآن.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Valid {time} more</source>
        <translation>صالح لمدة {time} أخرى</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>The offer changed meanwhile: what you sent was about an older one and was not taken. Below is the newest offer with what it changes. Give up what waits, then decide anew.</source>
        <translation>تغيّر العرض في هذه الأثناء: ما أرسلته كان بشأن عرض أقدم ولم يُقبل. تجد أدناه أحدث عرض وما يغيّره. تخلَّ عمّا ينتظر الإرسال، ثم قرّر من جديد.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>My</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>مخزوني</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>طلبات الشراء</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات الإرسال</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Ready to publish?</source>
        <translation>جاهزة للنشر؟</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Needed to publish</source>
        <translation>مطلوب للنشر</translation>
    </message>
    <message>
        <source>Buyers look for</source>
        <translation>ما يبحث عنه المشترون</translation>
    </message>
    <message>
        <source>Everything that buyers look for is here.</source>
        <translation>كل ما يبحث عنه المشترون موجود هنا.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Paid back</source>
        <translation>المبلغ المعاد</translation>
    </message>
    <message>
        <source>At most {amount}, which is what was confirmed as paid</source>
        <translation>بحد أقصى {amount}، وهو ما تأكّد دفعه</translation>
    </message>
    <message>
        <source>Reason; the other side reads it</source>
        <translation>السبب؛ يقرؤه الطرف الآخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>More than was paid, or no amount</source>
        <translation>أكثر مما دُفع، أو ليس مبلغًا</translation>
    </message>
</context>
<context>
    <name>RecordingSection</name>
    <message>
        <source>Videos and voice notes</source>
        <translation>الفيديوهات والملاحظات الصوتية</translation>
    </message>
    <message>
        <source>A walk-round video and a few spoken words answer most questions.</source>
        <translation>فيديو حول المركبة وبضع كلمات مسموعة تجيب عن معظم الأسئلة.</translation>
    </message>
    <message>
        <source>Video and voice</source>
        <translation>الفيديو والصوت</translation>
    </message>
    <message>
        <source>Play (Enter)</source>
        <translation>تشغيل (Enter)</translation>
    </message>
    <message>
        <source>Name a voice note (F2)</source>
        <translation>تسمية ملاحظة صوتية (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>إزالة (Del)</translation>
    </message>
    <message>
        <source>Record a voice note…</source>
        <translation>تسجيل ملاحظة صوتية…</translation>
    </message>
    <message>
        <source>Record a video…</source>
        <translation>تسجيل فيديو…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Order of the recordings</source>
        <translation>ترتيب التسجيلات</translation>
    </message>
    <message>
        <source>Removed recordings</source>
        <translation>إزالة تسجيلات</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) removed</source>
        <translation>
            <numerusform>لم يُزل أي تسجيل</numerusform>
            <numerusform>أُزيل تسجيل واحد</numerusform>
            <numerusform>أُزيل تسجيلان</numerusform>
            <numerusform>أُزيلت %n تسجيلات</numerusform>
            <numerusform>أُزيل %n تسجيلًا</numerusform>
            <numerusform>أُزيل %n تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Name of a voice note</source>
        <translation>اسم ملاحظة صوتية</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>ملاحظة صوتية</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Not taken: {n}</source>
        <translation>غير مقبولة: {n}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message>
        <source>Dismiss all</source>
        <translation>إخفاء الكل</translation>
    </message>
    <message>
        <source>Not taken: {n}</source>
        <translation>غير مقبولة: {n}</translation>
    </message>
    <message>
        <source>Dismiss {name}</source>
        <translation>إخفاء {name}</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Where your data is</source>
        <translation>مكان بياناتك</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Data that crosses the border</source>
        <translation>البيانات التي تعبر الحدود</translation>
    </message>
    <message>
        <source>I take back that data of my deals goes to companies abroad.</source>
        <translation>أسحب موافقتي على انتقال بيانات صفقاتي إلى شركات في الخارج.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>The platform keeps your personal data in: {country}.</source>
        <translation>تحفظ المنصة بياناتك الشخصية في: {country}.</translation>
    </message>
    <message>
        <source>The platform could not be asked where it keeps your data.</source>
        <translation>تعذّر سؤال المنصة عن مكان حفظ بياناتك.</translation>
    </message>
    <message>
        <source>Not authorised. You are asked when a deal with a company abroad needs it.</source>
        <translation>غير مسموح به. تُسأل عندما تحتاج إليه صفقة مع شركة في الخارج.</translation>
    </message>
    <message>
        <source>Authorised on {time} for deals with companies abroad. When you take it back, later deals ask again; what went there before stays there.</source>
        <translation>سُمح به في {time} للصفقات مع شركات في الخارج. وعند سحبه تُسأل مجددًا في الصفقات اللاحقة؛ ويبقى ما انتقل إلى هناك من قبل هناك.</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>I am 14 years old or older</source>
        <translation>عمري 14 سنة أو أكثر</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>I sell vehicles</source>
        <translation>أبيع المركبات</translation>
    </message>
    <message>
        <source>Supplier: publish your stock, answer requests, ship abroad.</source>
        <translation>مورّد: انشر مخزونك، وردّ على طلبات الشراء، واشحن إلى الخارج.</translation>
    </message>
    <message>
        <source>I buy vehicles</source>
        <translation>أشتري المركبات</translation>
    </message>
    <message>
        <source>Purchaser: search the market, ask for quotations, order.</source>
        <translation>مشترٍ: ابحث في السوق، واطلب عروض الأسعار، وقدّم أوامر الشراء.</translation>
    </message>
    <message>
        <source>Choose what you do</source>
        <translation>اختر نشاطك</translation>
    </message>
    <message>
        <source>Say that you are 14 years old or older</source>
        <translation>أكّد أن عمرك 14 سنة أو أكثر</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>يُثبت الرمز أنك أنت من يطلب ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>إرسال رمز إليّ</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation>يُحفظ ما كتبته كمسودة.</translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>Back to the request</source>
        <translation>العودة إلى الطلب</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>نشر التعديلات</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التعديلات</translation>
    </message>
    <message>
        <source>Fill in what is marked</source>
        <translation>املأ ما هو معلَّم</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>What you look for</source>
        <translation>ما تبحث عنه</translation>
    </message>
    <message>
        <source>It counts from publishing, by the platform&apos;s clock.</source>
        <translation>تُحتسب المدة من وقت النشر حسب ساعة المنصة.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>For what is urgent</source>
        <translation>للحالات العاجلة</translation>
    </message>
    <message>
        <source>Time to compare a few</source>
        <translation>وقت كافٍ لمقارنة بضعة عروض</translation>
    </message>
    <message>
        <source>For many vehicles</source>
        <translation>لأعداد كبيرة من المركبات</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>تفاصيل أقل</translation>
    </message>
    <message>
        <source>More details: price, term, year, papers</source>
        <translation>تفاصيل أكثر: السعر، شرط التسليم، السنة، الأوراق</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>The policy as a whole</source>
        <translation>السياسة كلها</translation>
    </message>
    <message>
        <source>Staff reads it. Write no codes here.</source>
        <translation>يقرؤه فريق المنصة. لا تكتب رموزًا هنا.</translation>
    </message>
    <message>
        <source>What should be deleted?</source>
        <translation>ما الذي ينبغي حذفه؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What should stop?</source>
        <translation>ما الذي ينبغي إيقافه؟</translation>
    </message>
    <message>
        <source>Of which clause?</source>
        <translation>بشأن أي بند؟</translation>
    </message>
    <message>
        <source>What stays, and what follows</source>
        <translation>ما الذي يبقى، وما الذي يترتب عليه</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ما الذي يعنيه ذلك</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
</context>
<context>
    <name>RequestOverview</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Its time is over. Renew it to have it stand for its days again.</source>
        <translation>انتهت مدته. جدّده ليسري مجددًا للمدة نفسها.</translation>
    </message>
    <message>
        <source>Suppliers can quote for {time} more</source>
        <translation>يمكن للمورّدين تقديم عروض الأسعار لمدة {time} أخرى</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>المطلوب</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>No request</source>
        <translation>لا يوجد طلب</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>It is on its way. Quotations arrive here.</source>
        <translation>جارٍ الإرسال. ستصل عروض الأسعار إلى هنا.</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>محفوظ هنا وسيُرسل عند عودة الشبكة. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Renewed: it stands again.</source>
        <translation>جُدّد الطلب وعاد ساريًا.</translation>
    </message>
    <message>
        <source>Closed: suppliers no longer see it. You can renew it.</source>
        <translation>أُغلق الطلب: لن يراه المورّدون بعد ذلك. يمكنك تجديده.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>تم تجاهل التعديلات</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>طلبات الشراء</translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message>
        <source>No requests</source>
        <translation>لا طلبات</translation>
    </message>
    <message>
        <source>What you ask for and the platform&apos;s answers stand here.</source>
        <translation>تظهر هنا طلباتك وردود المنصة عليها.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Written and not sent: {request}</source>
        <translation>كُتب ولم يُرسل: {request}</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>A request is written and not sent: {request}</source>
        <translation>هناك طلب كُتب ولم يُرسل: {request}</translation>
    </message>
    <message>
        <source>Your request is on its way</source>
        <translation>طلبك في الطريق</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>سحب هذا الطلب؟</translation>
    </message>
    <message>
        <source>The platform stops working on it. You can make it again later.</source>
        <translation>تتوقف المنصة عن العمل عليه. ويمكنك تقديمه مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The platform may use your data for this again: {uses}. Settings that were switched off stay off until you switch them on. Those who were told to stop are told of it.</source>
        <translation>يجوز للمنصة أن تستخدم بياناتك من جديد لأجل: {uses}. الإعدادات التي أُوقفت تبقى متوقفة إلى أن تشغّلها. ويُبلَّغ بذلك من طُلب منهم التوقف.</translation>
    </message>
    <message>
        <source>Allow this use again?</source>
        <translation>هل تسمح بهذا الاستخدام من جديد؟</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>السماح من جديد</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The check digit does not fit. Compare it with the vehicle before use.</source>
        <translation>خانة التحقق غير مطابقة. قارن الرقم بالمركبة قبل استخدامه.</translation>
    </message>
    <message>
        <source>The print was hard to read. Compare each character.</source>
        <translation>كانت قراءة المطبوع صعبة. قارن كل خانة.</translation>
    </message>
    <message>
        <source>Use in this vehicle</source>
        <translation>استخدام في هذه المركبة</translation>
    </message>
    <message>
        <source>New vehicle with this VIN</source>
        <translation>مركبة جديدة برقم VIN هذا</translation>
    </message>
    <message>
        <source>Vehicles with this VIN</source>
        <translation>المركبات التي تحمل رقم VIN هذا</translation>
    </message>
    <message>
        <source>No vehicle here has this VIN.</source>
        <translation>لا توجد هنا مركبة برقم VIN هذا.</translation>
    </message>
    <message>
        <source>It is neither in your stock nor on the market now. It may be sold or withdrawn, or this computer has not synchronised yet.</source>
        <translation>ليست في مخزونك ولا في السوق الآن. ربما بيعت أو سُحبت، أو لم يزامن هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>هذه بياناتك أنت.</translation>
    </message>
    <message>
        <source>You have had no deal with this company yet, so its name is not known here.</source>
        <translation>لم تعقد أي صفقة مع هذه الشركة بعد، لذلك لا يُعرف اسمها هنا.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Your deals with it</source>
        <translation>صفقاتك معها</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم المستند</translation>
    </message>
    <message>
        <source>No deal of yours belongs to this paper.</source>
        <translation>لا تخص هذا المستند أي صفقة من صفقاتك.</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>فتح {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Anybody can print any name on a card. Check it before a deal.</source>
        <translation>يمكن لأي شخص طباعة أي اسم على بطاقة. تحقّق منها قبل أي صفقة.</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>رمز الائتمان</translation>
    </message>
    <message>
        <source>Leads to the host</source>
        <translation>يقود إلى المضيف</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>فتح في المتصفح…</translation>
    </message>
    <message>
        <source>Vehilink does not open it. You can copy it.</source>
        <translation>لا يفتحه Vehilink. يمكنك نسخه.</translation>
    </message>
    <message>
        <source>The first {n} of {all} characters</source>
        <translation>أول {n} من {all} حرف</translation>
    </message>
    <message>
        <source>An unnamed vehicle</source>
        <translation>مركبة بلا اسم</translation>
    </message>
    <message>
        <source>Open in my stock</source>
        <translation>فتح في مخزوني</translation>
    </message>
    <message>
        <source>Show on the market</source>
        <translation>عرض في السوق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Vehicles on the market</source>
        <translation>المركبات في السوق</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>As long as this profile is on this computer</source>
        <translation>ما دام هذا الملف الشخصي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Deleted at once</source>
        <translation>يُحذف فورًا</translation>
    </message>
    <message>
        <source>{days}, then made anonymous</source>
        <translation>{days}، ثم تُجعل مجهولة الهوية</translation>
    </message>
    <message>
        <source>{days}, then deleted</source>
        <translation>{days}، ثم تُحذف</translation>
    </message>
    <message>
        <source>from when it was made</source>
        <translation>من وقت إنشائه</translation>
    </message>
    <message>
        <source>from when it was used last</source>
        <translation>من آخر استخدام له</translation>
    </message>
    <message>
        <source>from when it was finished</source>
        <translation>من وقت اكتماله</translation>
    </message>
    <message>
        <source>from when it was discarded</source>
        <translation>من وقت تجاهله</translation>
    </message>
    <message>
        <source>from your request to close the account</source>
        <translation>من طلبك إغلاق الحساب</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>سجل البحث</translation>
    </message>
    <message>
        <source>What you searched for on the market.</source>
        <translation>ما بحثت عنه في السوق.</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>سجلات التصفح</translation>
    </message>
    <message>
        <source>Pages and how long you looked; only if you agreed.</source>
        <translation>الصفحات ومدة تصفحك لها؛ فقط إذا وافقت.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>ما غادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>The journal of requests; kinds of data only.</source>
        <translation>سجل الطلبات؛ أنواع البيانات فقط.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>سجل الاستخدام</translation>
    </message>
    <message>
        <source>Uses of the camera, the microphone and the album.</source>
        <translation>استخدامات الكاميرا والميكروفون والألبوم.</translation>
    </message>
    <message>
        <source>Masked numbers shown</source>
        <translation>أرقام محجوبة أُظهرت</translation>
    </message>
    <message>
        <source>When a masked number was shown in full.</source>
        <translation>متى عُرض رقم محجوب كاملًا.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>ملفات السجل</translation>
    </message>
    <message>
        <source>How the program ran; without personal data.</source>
        <translation>كيف عمل البرنامج؛ دون بيانات شخصية.</translation>
    </message>
    <message>
        <source>Earlier versions of drafts</source>
        <translation>الإصدارات السابقة من المسودات</translation>
    </message>
    <message>
        <source>What the history of a vehicle goes back to.</source>
        <translation>النسخ التي يمكن الرجوع إليها من سجل تعديلات المركبة.</translation>
    </message>
    <message>
        <source>Discarded drafts</source>
        <translation>المسودات المتجاهَلة</translation>
    </message>
    <message>
        <source>What you wrote and discarded, with its pictures.</source>
        <translation>ما كتبتَه ثم تجاهلتَه، مع صوره.</translation>
    </message>
    <message>
        <source>Finished transfers</source>
        <translation>عمليات الإرسال المكتملة</translation>
    </message>
    <message>
        <source>The list of what was sent; not the files.</source>
        <translation>قائمة ما أُرسل، لا الملفات نفسها.</translation>
    </message>
    <message>
        <source>Pictures of others</source>
        <translation>صور الآخرين</translation>
    </message>
    <message>
        <source>Copies, so that the market can be seen offline.</source>
        <translation>نسخ تتيح تصفح السوق دون اتصال.</translation>
    </message>
    <message>
        <source>Recordings of others</source>
        <translation>تسجيلات الآخرين</translation>
    </message>
    <message>
        <source>Copies of videos and voice notes that you played.</source>
        <translation>نسخ من الفيديوهات والملاحظات الصوتية التي شغّلتها.</translation>
    </message>
    <message>
        <source>List of exports</source>
        <translation>قائمة عمليات التصدير</translation>
    </message>
    <message>
        <source>When and where to; the archives are yours to keep.</source>
        <translation>متى وإلى أين؛ أما الأرشيفات فهي لك.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>What the platform had to tell you.</source>
        <translation>ما أبلغتك به المنصة.</translation>
    </message>
    <message>
        <source>Ledger of consents</source>
        <translation>سجل الموافقات</translation>
    </message>
    <message>
        <source>The proof of what you agreed to and took back.</source>
        <translation>إثبات ما وافقت عليه وما سحبت موافقتك عليه.</translation>
    </message>
    <message>
        <source>Codes by message</source>
        <translation>الرموز المُرسلة برسالة</translation>
    </message>
    <message>
        <source>Whether a code was used, for the limits.</source>
        <translation>ما إذا استُخدم الرمز، لتطبيق الحدود المقررة.</translation>
    </message>
    <message>
        <source>Messages with codes</source>
        <translation>رسائل الرموز</translation>
    </message>
    <message>
        <source>What was sent to your phone.</source>
        <translation>ما أُرسل إلى هاتفك.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Where you were signed in, after it ended.</source>
        <translation>من أين سُجّل دخولك، بعد انتهائها.</translation>
    </message>
    <message>
        <source>Only if you agreed; taken back, they go at once.</source>
        <translation>فقط إذا وافقت؛ وعند سحب الموافقة تُزال فورًا.</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>عمليات الرفع غير المكتملة</translation>
    </message>
    <message>
        <source>Files that stopped on their way.</source>
        <translation>ملفات توقفت في الطريق.</translation>
    </message>
    <message>
        <source>Prepared exports</source>
        <translation>عمليات التصدير المُعدّة</translation>
    </message>
    <message>
        <source>The platform&apos;s part of an archive.</source>
        <translation>الجزء الخاص بالمنصة من الأرشيف.</translation>
    </message>
    <message>
        <source>Pictures of faces</source>
        <translation>صور الوجوه</translation>
    </message>
    <message>
        <source>Deleted as soon as the check is decided.</source>
        <translation>تُحذف حال البت في التحقق.</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>الطلبات بشأن بياناتك</translation>
    </message>
    <message>
        <source>The case, its answer and what was done.</source>
        <translation>الطلب والرد عليه وما نُفّذ.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>أوامر الشراء</translation>
    </message>
    <message>
        <source>The law asks for three years after completion.</source>
        <translation>يوجب القانون ثلاث سنوات بعد الإتمام.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>After it was closed; the review ends within 48 hours.</source>
        <translation>بعد إغلاقه؛ تنتهي المراجعة خلال 48 ساعة.</translation>
    </message>
</context>
<context>
    <name>RetentionModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>مسح…</translation>
    </message>
    <message>
        <source>Cleared: {kind}</source>
        <translation>مُسح: {kind}</translation>
    </message>
    <message>
        <source>The desktop client keeps no cookies, and neither pixels nor beacons. What it stores on this computer is all in the list above.</source>
        <translation>لا يحتفظ برنامج سطح المكتب بملفات تعريف ارتباط ولا بكسلات تتبّع ولا إشارات تعقّب. وكل ما يخزنه على هذا الحاسوب مذكور في القائمة أعلاه.</translation>
    </message>
    <message>
        <source>{size} in copies, logs and lists. Your vehicles, drafts that you have not discarded and whatever waits to be sent are never deleted by age, and clearing leaves them alone.</source>
        <translation>{size} من النسخ والسجلات والقوائم. لا تُحذف مركباتك ومسوداتك التي لم تتجاهلها وكل ما ينتظر الإرسال بحسب العمر أبدًا، والمسح لا يمسّها.</translation>
    </message>
    <message>
        <source>Looked through last: {time}. It happens once a day.</source>
        <translation>آخر مراجعة: {time}. تُجرى مرة يوميًا.</translation>
    </message>
    <message>
        <source>Not looked through yet. It happens once a day, when the platform has confirmed the time: nothing is deleted by a clock that may be wrong.</source>
        <translation>لم تُجرَ مراجعة بعد. تُجرى مرة يوميًا بعد أن تؤكد المنصة الوقت: لا يُحذف شيء استنادًا إلى ساعة قد تكون خاطئة.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are deleted here. This cannot be undone.</source>
        <translation>
            <numerusform>لا عناصر للحذف هنا.</numerusform>
            <numerusform>يُحذف هنا عنصر واحد. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف هنا عنصران. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف هنا %n عناصر. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف هنا %n عنصرًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف هنا %n عنصر. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear “{kind}”?</source>
        <translation>مسح «{kind}»؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Revealed</name>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{name}, masked: {text}</source>
        <translation>{name}، محجوب: {text}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>إظهار: {name}</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>إخفاء: {name}</translation>
    </message>
</context>
<context>
    <name>RunningFace</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Sort what was read</source>
        <translation>فرز ما قُرئ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>جارٍ قراءة الملفات</translation>
    </message>
    <message>
        <source>Not all files are read</source>
        <translation>لم تُقرأ كل الملفات</translation>
    </message>
    <message>
        <source>Looking for VIN plates in the pictures</source>
        <translation>جارٍ البحث عن لوحات VIN في الصور</translation>
    </message>
    <message>
        <source>Times, VIN plates and codes are read on this computer. Photos are copied while that is done; leave the card in until the vehicles are made.</source>
        <translation>تُقرأ الأوقات ولوحات VIN والرموز على هذا الحاسوب، وتُنسخ الصور أثناء ذلك؛ أبقِ البطاقة موصولة حتى تُنشأ المركبات.</translation>
    </message>
    <message>
        <source>The vehicles get their files</source>
        <translation>جارٍ تسليم الملفات إلى المركبات</translation>
    </message>
    <message>
        <source>Not all vehicles have their files</source>
        <translation>لم تصل الملفات إلى كل المركبات</translation>
    </message>
    <message>
        <source>Each file goes once, even if the program ends meanwhile.</source>
        <translation>يُسلَّم كل ملف مرة واحدة، حتى لو أُغلق البرنامج أثناء ذلك.</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} من {all} ملف</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Save now</source>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>Could not save: {reason}</source>
        <translation>تعذّر الحفظ: {reason}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>لا يوجد ما يُحفظ بعد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan the VIN</source>
        <translation>مسح رقم VIN ضوئيًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan on</source>
        <translation>متابعة المسح</translation>
    </message>
    <message>
        <source>Scan a picture from a file…</source>
        <translation>مسح صورة من ملف ضوئيًا…</translation>
    </message>
    <message>
        <source>Scan the picture on the clipboard</source>
        <translation>مسح الصورة من الحافظة ضوئيًا</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح ضوئي</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>Reading the picture</source>
        <translation>جارٍ قراءة الصورة</translation>
    </message>
    <message>
        <source>Drop the licence here</source>
        <translation>أفلت الرخصة هنا</translation>
    </message>
    <message>
        <source>A photo, a scan or a PDF. You can also paste it.</source>
        <translation>صورة أو نسخة ممسوحة ضوئيًا أو ملف PDF. يمكنك لصقها أيضًا.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>لم تُحذف أي صفحة</numerusform>
            <numerusform>حُذفت صفحة واحدة</numerusform>
            <numerusform>حُذفت صفحتان</numerusform>
            <numerusform>حُذفت %n صفحات</numerusform>
            <numerusform>حُذفت %n صفحة</numerusform>
            <numerusform>حُذفت %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>No fields of a licence were found. Type in what it says.</source>
        <translation>لم يُعثر على حقول رخصة. اكتب ما ورد فيها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>إضافة صفحات…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>الكاميرا…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Drop further pages here</source>
        <translation>أفلت صفحات أخرى هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added. Remove what is not needed.</source>
        <translation>
            <numerusform>لم تُضف أي صفحة.</numerusform>
            <numerusform>أُضيفت صفحة واحدة. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت صفحتان. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت %n صفحات. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت %n صفحة. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت %n صفحة. احذف ما لا يلزم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be read here. Type in what it says.</source>
        <translation>تعذّرت قراءة الصفحة هنا. اكتب ما ورد فيها.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>جارٍ تجهيز الصفحات…</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Scan on</source>
        <translation>متابعة المسح</translation>
    </message>
    <message>
        <source>Drop a picture with a code or a VIN</source>
        <translation>أفلت صورة فيها رمز أو رقم VIN</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Hold a code or a VIN into the frame</source>
        <translation>ضع رمزًا أو رقم VIN داخل الإطار</translation>
    </message>
    <message>
        <source>QR and DataMatrix codes of vehicles, companies, papers and business cards; VINs on labels, plates and windscreens. Nothing is opened before you say so.</source>
        <translation>رموز QR وDataMatrix للمركبات والشركات والمستندات وبطاقات الأعمال؛ وأرقام VIN على الملصقات واللوحات والزجاج الأمامي. لا يُفتح شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>ملف صورة…</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>This installation reads VINs from codes only, not from print.</source>
        <translation>يقرأ هذا التثبيت أرقام VIN من الرموز فقط، لا من المطبوع.</translation>
    </message>
    <message>
        <source>Picture with a code or a VIN</source>
        <translation>صورة فيها رمز أو رقم VIN</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>No code and no VIN found</source>
        <translation>لم يُعثر على رمز ولا رقم VIN</translation>
    </message>
    <message>
        <source>Nothing in the picture could be read.</source>
        <translation>تعذّرت قراءة أي شيء في الصورة.</translation>
    </message>
    <message>
        <source>Take it closer, sharp and without glare, and try again.</source>
        <translation>صوّر من مسافة أقرب، بوضوح ودون انعكاس، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>لا يمكن قراءة الصورة</translation>
    </message>
    <message>
        <source>Choose another picture, or hold the code before the camera.</source>
        <translation>اختر صورة أخرى، أو ضع الرمز أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Vehicle identification number (VIN)</source>
        <translation>رقم الهيكل (VIN)</translation>
    </message>
    <message>
        <source>Vehicle on Vehilink</source>
        <translation>مركبة على Vehilink</translation>
    </message>
    <message>
        <source>Company on Vehilink</source>
        <translation>شركة على Vehilink</translation>
    </message>
    <message>
        <source>Paper of an order</source>
        <translation>مستند أمر شراء</translation>
    </message>
    <message>
        <source>Paper of a quotation</source>
        <translation>مستند عرض سعر</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>بطاقة أعمال</translation>
    </message>
    <message>
        <source>Chinese business licence</source>
        <translation>رخصة تجارية صينية</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>Address that is not opened</source>
        <translation>عنوان لا يُفتح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>DataMatrix code</source>
        <translation>رمز DataMatrix</translation>
    </message>
    <message>
        <source>Bar code (Code 39)</source>
        <translation>باركود (Code 39)</translation>
    </message>
    <message>
        <source>Bar code (Code 128)</source>
        <translation>باركود (Code 128)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>مطبوع</translation>
    </message>
    <message>
        <source>It leads away from your platform.</source>
        <translation>يقود إلى خارج منصتك.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>لن يكون الاتصال مشفَّرًا.</translation>
    </message>
    <message>
        <source>It has a user name in front of the host, as forged addresses do.</source>
        <translation>فيه اسم مستخدم قبل المضيف، كما في العناوين المزوّرة.</translation>
    </message>
    <message>
        <source>The host has letters of another script, which can pass for others.</source>
        <translation>في اسم المضيف أحرف من كتابة أخرى قد تلتبس بغيرها.</translation>
    </message>
    <message>
        <source>The host is a number instead of a name.</source>
        <translation>المضيف رقم بدل اسم.</translation>
    </message>
    <message>
        <source>It is a short form that hides where it leads.</source>
        <translation>عنوان مختصر يُخفي وجهته.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>يستخدم منفذًا غير معتاد.</translation>
    </message>
    <message>
        <source>It has characters no address should have.</source>
        <translation>فيه محارف لا ينبغي أن ترد في عنوان.</translation>
    </message>
    <message>
        <source>It is unusually long.</source>
        <translation>طويل على غير المعتاد.</translation>
    </message>
    <message>
        <source>Addresses that begin with “{scheme}:” can run programs or read files. Vehilink shows them and never opens them.</source>
        <translation>العناوين التي تبدأ بـ «{scheme}:» قد تشغّل برامج أو تقرأ ملفات. يعرضها Vehilink ولا يفتحها أبدًا.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search brand, model, VIN, stock no., port, seller</source>
        <translation>ابحث بالعلامة أو الطراز أو رقم VIN أو رقم المخزون أو الميناء أو البائع</translation>
    </message>
    <message>
        <source>Search the market</source>
        <translation>البحث في السوق</translation>
    </message>
</context>
<context>
    <name>SearchChoiceField</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>اختر من القائمة</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search history</source>
        <translation>سجل البحث</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>إزالة «{text}»</translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>لا توجد عمليات بحث محفوظة.</translation>
    </message>
</context>
<context>
    <name>SearchTrace</name>
    <message numerus="yes">
        <source>%n search(es) on the market are remembered.</source>
        <translation>
            <numerusform>لا توجد عمليات بحث محفوظة.</numerusform>
            <numerusform>عملية بحث واحدة في السوق محفوظة.</numerusform>
            <numerusform>عمليتا بحث في السوق محفوظتان.</numerusform>
            <numerusform>%n عمليات بحث في السوق محفوظة.</numerusform>
            <numerusform>%n عملية بحث في السوق محفوظة.</numerusform>
            <numerusform>%n عملية بحث في السوق محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>لا توجد عمليات بحث محفوظة.</translation>
    </message>
    <message>
        <source>Erase the search history?</source>
        <translation>محو سجل البحث؟</translation>
    </message>
    <message>
        <source>The searches that you made on the market are forgotten on this computer.</source>
        <translation>تُنسى عمليات البحث التي أجريتها في السوق على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>فيه مشكلة</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Mark as sold</source>
        <translation>تعليم كمباع</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>ملصق…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>On their way: {n}</source>
        <translation>قيد الإرسال: {n}</translation>
    </message>
    <message>
        <source>Withdraw from the market?</source>
        <translation>سحبها من السوق؟</translation>
    </message>
    <message>
        <source>Mark as sold?</source>
        <translation>تعليمها كمباعة؟</translation>
    </message>
    <message>
        <source>Buyers no longer see it. You can publish it again.</source>
        <translation>لن يراها المشترون بعد ذلك. يمكنك نشرها مجددًا.</translation>
    </message>
    <message>
        <source>Sent to the platform: {n}</source>
        <translation>أُرسل إلى المنصة: {n}</translation>
    </message>
    <message>
        <source>Discarded: {n}</source>
        <translation>تم التجاهل: {n}</translation>
    </message>
    <message>
        <source>Brought back: {n}</source>
        <translation>تمت الاستعادة: {n}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>{system} · Vehilink {version}</source>
        <translation>{system} · Vehilink {version}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>تسجيل خروج {device}</translation>
    </message>
    <message>
        <source>Last used {last} · this device first seen {first}</source>
        <translation>آخر استخدام {last} · أول ظهور لهذا الجهاز {first}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your drafts, their pictures and the part of the market that you have seen are kept here, encrypted, so that you can work without a connection.</source>
        <translation>تُحفظ هنا مشفَّرةً مسوداتك وصورها وما تصفّحته من السوق، لتتمكن من العمل دون اتصال.</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>إعدادات الخصوصية</translation>
    </message>
    <message>
        <source>About Vehilink</source>
        <translation>حول Vehilink</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>إطار النوافذ</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>بيئة التشغيل</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
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
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>What you look at and search for</source>
        <translation>ما تتصفحه وتبحث عنه</translation>
    </message>
    <message>
        <source>This program on this computer</source>
        <translation>هذا البرنامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>لا يتيح هذا النظام ذلك.</translation>
    </message>
    <message>
        <source>This system shows no tray now, so it has no effect.</source>
        <translation>لا يعرض هذا النظام علبة النظام الآن، فلا أثر لذلك.</translation>
    </message>
    <message>
        <source>“Do not track” is on: nothing is recorded.</source>
        <translation>«عدم التتبع» مفعّل: لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Your system does not list Vehilink any more. Switch it off and on to list it again.</source>
        <translation>لم يعد نظامك يُدرج Vehilink. أوقفه ثم شغّله لإدراجه مجددًا.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Wanted shots</source>
        <translation>اللقطات المطلوبة</translation>
    </message>
</context>
<context>
    <name>ShotMenu</name>
    <message>
        <source>Shows</source>
        <translation>تُظهر</translation>
    </message>
    <message>
        <source>A flaw…</source>
        <translation>عيب…</translation>
    </message>
    <message>
        <source>Nothing of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
</context>
<context>
    <name>ShotModel</name>
    <message>
        <source>Taken</source>
        <translation>ملتقطة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
</context>
<context>
    <name>ShotTile</name>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Other picture</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>From the middle of the side, wheels straight, the whole car</source>
        <translation>من منتصف الجانب، والعجلات مستقيمة، والسيارة كاملة</translation>
    </message>
    <message>
        <source>So near that the profile and the size on it can be read</source>
        <translation>عن قرب بحيث يُقرأ النقش والمقاس على الإطار</translation>
    </message>
    <message>
        <source>From the front corner, the whole car</source>
        <translation>من الزاوية الأمامية، والسيارة كاملة</translation>
    </message>
    <message>
        <source>From the rear corner, the whole car</source>
        <translation>من الزاوية الخلفية، والسيارة كاملة</translation>
    </message>
    <message>
        <source>Straight from the front, lamps level</source>
        <translation>من الأمام مباشرة، بمستوى المصابيح</translation>
    </message>
    <message>
        <source>Straight from behind, number plate covered</source>
        <translation>من الخلف مباشرة، مع تغطية لوحة الأرقام</translation>
    </message>
    <message>
        <source>Ignition on, so that the odometer can be read</source>
        <translation>مع تشغيل الكهرباء، لتُقرأ المسافة في العداد</translation>
    </message>
    <message>
        <source>From above, bonnet fully open</source>
        <translation>من الأعلى، وغطاء المحرك مفتوح تمامًا</translation>
    </message>
    <message>
        <source>Flap open, so that the kind of plug can be seen</source>
        <translation>مع فتح الغطاء، ليظهر نوع المقبس</translation>
    </message>
    <message>
        <source>Fill the frame with the plate, hold still</source>
        <translation>املأ الإطار باللوحة، وثبّت الكاميرا</translation>
    </message>
    <message>
        <source>All keys; names on papers covered</source>
        <translation>كل المفاتيح؛ مع تغطية الأسماء على الأوراق</translation>
    </message>
    <message>
        <source>Choose where it is, then take it from near</source>
        <translation>اختر موضعه، ثم صوّره عن قرب</translation>
    </message>
    <message>
        <source>{there} of {wanted} shots</source>
        <translation>{there} من {wanted} لقطة</translation>
    </message>
    <message>
        <source>{shot}: {zone}</source>
        <comment>Flaw: roof</comment>
        <translation>{shot}: {zone}</translation>
    </message>
    <message>
        <source>Front three-quarter</source>
        <translation>زاوية أمامية</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Rear three-quarter</source>
        <translation>زاوية خلفية</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Underside</source>
        <translation>أسفل المركبة</translation>
    </message>
    <message>
        <source>Dashboard, odometer</source>
        <translation>لوحة القيادة، عداد المسافة</translation>
    </message>
    <message>
        <source>Front seats</source>
        <translation>المقاعد الأمامية</translation>
    </message>
    <message>
        <source>Rear seats</source>
        <translation>المقاعد الخلفية</translation>
    </message>
    <message>
        <source>Passenger space</source>
        <translation>مقصورة الركاب</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>صندوق الأمتعة</translation>
    </message>
    <message>
        <source>Load space</source>
        <translation>حيّز الحمولة</translation>
    </message>
    <message>
        <source>Engine bay</source>
        <translation>حجرة المحرك</translation>
    </message>
    <message>
        <source>Charging port</source>
        <translation>منفذ الشحن</translation>
    </message>
    <message>
        <source>VIN plate</source>
        <translation>لوحة VIN</translation>
    </message>
    <message>
        <source>Tyre, front left</source>
        <translation>الإطار الأمامي الأيسر</translation>
    </message>
    <message>
        <source>Tyre, front right</source>
        <translation>الإطار الأمامي الأيمن</translation>
    </message>
    <message>
        <source>Tyre, rear left</source>
        <translation>الإطار الخلفي الأيسر</translation>
    </message>
    <message>
        <source>Tyre, rear right</source>
        <translation>الإطار الخلفي الأيمن</translation>
    </message>
    <message>
        <source>Keys and papers</source>
        <translation>المفاتيح والأوراق</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>عيب</translation>
    </message>
    <message>
        <source>Front bumper</source>
        <translation>الصدام الأمامي</translation>
    </message>
    <message>
        <source>Bonnet</source>
        <translation>غطاء المحرك</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>الزجاج الأمامي</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>الزجاج الخلفي</translation>
    </message>
    <message>
        <source>Boot lid</source>
        <translation>باب صندوق الأمتعة</translation>
    </message>
    <message>
        <source>Rear bumper</source>
        <translation>الصدام الخلفي</translation>
    </message>
    <message>
        <source>Wheels</source>
        <translation>العجلات</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>المقصورة الداخلية</translation>
    </message>
    <message>
        <source>Underbody</source>
        <translation>الهيكل السفلي</translation>
    </message>
    <message>
        <source>Left front wing</source>
        <translation>الرفرف الأمامي الأيسر</translation>
    </message>
    <message>
        <source>Left front door</source>
        <translation>الباب الأمامي الأيسر</translation>
    </message>
    <message>
        <source>Left rear door</source>
        <translation>الباب الخلفي الأيسر</translation>
    </message>
    <message>
        <source>Left rear wing</source>
        <translation>الرفرف الخلفي الأيسر</translation>
    </message>
    <message>
        <source>Left sill</source>
        <translation>العتبة اليسرى</translation>
    </message>
    <message>
        <source>Right front wing</source>
        <translation>الرفرف الأمامي الأيمن</translation>
    </message>
    <message>
        <source>Right front door</source>
        <translation>الباب الأمامي الأيمن</translation>
    </message>
    <message>
        <source>Right rear door</source>
        <translation>الباب الخلفي الأيمن</translation>
    </message>
    <message>
        <source>Right rear wing</source>
        <translation>الرفرف الخلفي الأيمن</translation>
    </message>
    <message>
        <source>Right sill</source>
        <translation>العتبة اليمنى</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>تحقّق من اتصال هذا الحاسوب بالإنترنت ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Wrong code. Attempts left: {n}.</source>
        <translation>رمز خاطئ. المحاولات المتبقية: {n}.</translation>
    </message>
    <message>
        <source>{reason} Try again in {time}.</source>
        <translation>{reason} حاول مرة أخرى بعد {time}.</translation>
    </message>
    <message>
        <source>{title}. {advice}</source>
        <translation>{title}. {advice}</translation>
    </message>
    <message>
        <source>This computer was signed out from another device. If that was not you, sign in and look at My › Devices and sessions. Your drafts are kept.</source>
        <translation>سُجّل خروج هذا الحاسوب من جهاز آخر. إن لم تكن أنت من فعل ذلك فسجّل الدخول وراجع «حسابي» › «الأجهزة والجلسات». مسوداتك محفوظة.</translation>
    </message>
    <message>
        <source>Somebody used an old key of this session, so the platform ended it. Sign in, then say under My › Devices and sessions that your account may have leaked.</source>
        <translation>استخدم شخص مفتاحًا قديمًا لهذه الجلسة، فأنهتها المنصة. سجّل الدخول ثم أبلغ في «حسابي» › «الأجهزة والجلسات» أن حسابك ربما تسرّب.</translation>
    </message>
    <message>
        <source>The platform has suspended this account. Your drafts are kept on this computer. Ask the platform&apos;s staff why.</source>
        <translation>أوقفت المنصة هذا الحساب. مسوداتك محفوظة على هذا الحاسوب. اسأل فريق المنصة عن السبب.</translation>
    </message>
    <message>
        <source>This account was closed, as was asked for. You may register again at any time.</source>
        <translation>أُغلق هذا الحساب بناءً على الطلب. يمكنك التسجيل مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Everything of this profile is erased from this computer. What you exported or saved yourself is still where you put it.</source>
        <translation>يُمحى كل ما في هذا الملف الشخصي من هذا الحاسوب. وما صدّرته أو حفظته بنفسك يبقى حيث وضعته.</translation>
    </message>
    <message>
        <source>This computer was not used for a long time, so it was signed out. Your drafts are kept.</source>
        <translation>لم يُستخدم هذا الحاسوب مدة طويلة، فسُجّل خروجه. مسوداتك محفوظة.</translation>
    </message>
    <message>
        <source>The platform ended the session. Sign in again; your drafts are kept.</source>
        <translation>أنهت المنصة الجلسة. سجّل الدخول مجددًا؛ مسوداتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sign in or register</source>
        <translation>تسجيل الدخول أو إنشاء حساب</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>New here? What do you do?</source>
        <translation>جديد هنا؟ ما نشاطك؟</translation>
    </message>
    <message>
        <source>Welcome to Vehilink</source>
        <translation>مرحبًا بك في Vehilink</translation>
    </message>
    <message>
        <source>{advice} If this network needs a proxy, set it in the system&apos;s network settings.</source>
        <translation>{advice} وإذا كانت هذه الشبكة تحتاج إلى وكيل (proxy) فاضبطه في إعدادات الشبكة في النظام.</translation>
    </message>
    <message>
        <source>The privacy policy could not be read. {reason}</source>
        <translation>تعذّرت قراءة سياسة الخصوصية. {reason}</translation>
    </message>
    <message>
        <source>That took too long, so the code is no longer good. Ask for another one.</source>
        <translation>استغرق ذلك وقتًا طويلًا، فلم يعد الرمز صالحًا. اطلب رمزًا آخر.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>You can sign in again at any time with a code.</source>
        <translation>يمكنك تسجيل الدخول مجددًا في أي وقت باستخدام رمز.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or change(s) are on this computer only. They stay here; what was on its way is sent after you sign in again.</source>
        <translation>
            <numerusform>لا مسودات ولا تعديلات محفوظة على هذا الحاسوب وحده.</numerusform>
            <numerusform>مسودة أو تعديل واحد على هذا الحاسوب فقط. يبقى هنا؛ وما كان قيد الإرسال يُرسل بعد تسجيل دخولك مجددًا.</numerusform>
            <numerusform>مسودتان أو تعديلان على هذا الحاسوب فقط. تبقى هنا؛ وما كان قيد الإرسال يُرسل بعد تسجيل دخولك مجددًا.</numerusform>
            <numerusform>%n مسودات أو تعديلات على هذا الحاسوب فقط. تبقى هنا؛ وما كان قيد الإرسال يُرسل بعد تسجيل دخولك مجددًا.</numerusform>
            <numerusform>%n مسودة أو تعديلًا على هذا الحاسوب فقط. تبقى هنا؛ وما كان قيد الإرسال يُرسل بعد تسجيل دخولك مجددًا.</numerusform>
            <numerusform>%n مسودة أو تعديل على هذا الحاسوب فقط. تبقى هنا؛ وما كان قيد الإرسال يُرسل بعد تسجيل دخولك مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them elsewhere too, export them with their pictures.</source>
        <translation>لحفظها في مكان آخر أيضًا، صدّرها مع صورها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep them here, sign out</source>
        <translation>إبقاؤها هنا وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>هل تريد محو كل شيء على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The key that opens your data here is destroyed first. Then drafts, pictures, recordings, deals, searches, settings and logs of this profile are erased, and a practice platform that runs on this computer with them. This cannot be undone. What you exported or saved yourself stays where you put it. So does what a real platform has of your account.</source>
        <translation>يُتلَف أولًا المفتاح الذي يفتح بياناتك هنا. ثم تُمحى مسودات هذا الملف الشخصي وصوره وتسجيلاته وصفقاته وعمليات بحثه وإعداداته وسجلاته، ومعها منصة تجريبية تعمل على هذا الحاسوب. لا يمكن التراجع عن ذلك. ويبقى ما صدّرته أو حفظته بنفسك حيث وضعته، وكذلك ما لدى المنصة الحقيقية من حسابك.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or change(s) are on this computer only and would be lost.</source>
        <translation>
            <numerusform>لا مسودات ولا تعديلات محفوظة على هذا الحاسوب وحده.</numerusform>
            <numerusform>مسودة أو تعديل واحد على هذا الحاسوب فقط وسيُفقد.</numerusform>
            <numerusform>مسودتان أو تعديلان على هذا الحاسوب فقط وسيُفقدان.</numerusform>
            <numerusform>%n مسودات أو تعديلات على هذا الحاسوب فقط وستُفقد.</numerusform>
            <numerusform>%n مسودة أو تعديلًا على هذا الحاسوب فقط وستُفقد.</numerusform>
            <numerusform>%n مسودة أو تعديل على هذا الحاسوب فقط وستُفقد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not your own computer, or leaving it? Nothing has to stay here.</source>
        <translation>ليس حاسوبك، أو ستتركه؟ لا حاجة إلى بقاء شيء هنا.</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>نسيان كل شيء على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>تصدير العمل غير المرسل</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات Zip (*.zip)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>صُدّر إلى {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export as a zip…</source>
        <translation>تصدير كملف zip…</translation>
    </message>
</context>
<context>
    <name>SnapshotDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استخدام هذه الصورة</translation>
    </message>
    <message>
        <source>Photograph a page</source>
        <translation>تصوير صفحة</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
</context>
<context>
    <name>SortingBanner</name>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait to be sorted onto their vehicles.</source>
        <translation>
            <numerusform>لا ملفات تنتظر الفرز.</numerusform>
            <numerusform>ملف واحد ينتظر فرزه إلى مركبته.</numerusform>
            <numerusform>ملفان ينتظران الفرز إلى مركباتهما.</numerusform>
            <numerusform>%n ملفات تنتظر الفرز إلى مركباتها.</numerusform>
            <numerusform>%n ملفًا تنتظر الفرز إلى مركباتها.</numerusform>
            <numerusform>%n ملف تنتظر الفرز إلى مركباتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>Say how and when you can be reached. Write no codes and passwords here.</source>
        <translation>اذكر كيف ومتى يمكن التواصل معك. لا تكتب هنا رموزًا أو كلمات مرور.</translation>
    </message>
    <message>
        <source>To the platform&apos;s staff</source>
        <translation>إلى فريق المنصة</translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Certify your company</source>
        <translation>وثّق شركتك</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>تحتاج إلى</translation>
    </message>
    <message>
        <source>The picture is read on this computer. Nothing is sent until you submit; the draft waits here as long as you like.</source>
        <translation>تُقرأ الصورة على هذا الحاسوب. لا يُرسل شيء قبل أن تقدّم الطلب؛ وتنتظرك المسودة هنا قدر ما تشاء.</translation>
    </message>
</context>
<context>
    <name>StateHeader</name>
    <message>
        <source>Pages being sent</source>
        <translation>الصفحات قيد الإرسال</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>عملية واحدة تنتظر</numerusform>
            <numerusform>عمليتان تنتظران</numerusform>
            <numerusform>%n عمليات تنتظر</numerusform>
            <numerusform>%n عملية تنتظر</numerusform>
            <numerusform>%n عملية تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>عملية واحدة تحتاج إليك</numerusform>
            <numerusform>عمليتان تحتاجان إليك</numerusform>
            <numerusform>%n عمليات تحتاج إليك</numerusform>
            <numerusform>%n عملية تحتاج إليك</numerusform>
            <numerusform>%n عملية تحتاج إليك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Pictures sent</source>
        <translation>الصور المرسلة</translation>
    </message>
    <message>
        <source>synced {time}</source>
        <translation>آخر مزامنة {time}</translation>
    </message>
    <message>
        <source>{names}: in use</source>
        <translation>{names}: قيد الاستخدام</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Working offline, as you chose</source>
        <translation>تعمل دون اتصال، كما اخترت</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in to your network</source>
        <translation>سجّل الدخول إلى شبكتك</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>الاتصال غير موثوق</translation>
    </message>
    <message>
        <source>Offline: your work is kept here</source>
        <translation>غير متصل: عملك محفوظ هنا</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} من {total} صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>لا صفقات</numerusform>
            <numerusform>صفقة واحدة</numerusform>
            <numerusform>صفقتان</numerusform>
            <numerusform>%n صفقات</numerusform>
            <numerusform>%n صفقة</numerusform>
            <numerusform>%n صفقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Add from my stock</source>
        <translation>إضافة من مخزوني</translation>
    </message>
    <message>
        <source>Filter: vehicle, VIN, stock no.</source>
        <translation>ترشيح: المركبة، رقم VIN، رقم المخزون</translation>
    </message>
    <message>
        <source>My vehicles</source>
        <translation>مركباتي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>There is no vehicle in your stock yet.</source>
        <translation>لا توجد مركبات في مخزونك بعد.</translation>
    </message>
    <message>
        <source>Add {n} vehicles</source>
        <translation>إضافة المركبات ({n})</translation>
    </message>
</context>
<context>
    <name>StockModel</name>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>رقم VIN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>{n} · {ready} % ready</source>
        <translation>{n} · الجاهزية {ready}%</translation>
    </message>
    <message>
        <source>Unpublished changes</source>
        <translation>تعديلات غير منشورة</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Filter: vehicle, VIN, stock no.</source>
        <translation>ترشيح: المركبة، رقم VIN، رقم المخزون</translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>مخزوني</translation>
    </message>
    <message>
        <source>My vehicles</source>
        <translation>مركباتي</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>Files of several vehicles…</source>
        <translation>ملفات عدة مركبات…</translation>
    </message>
    <message>
        <source>Files of several vehicles</source>
        <translation>ملفات عدة مركبات</translation>
    </message>
    <message>
        <source>No vehicles yet</source>
        <translation>لا توجد مركبات بعد</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or start with the VIN.</source>
        <translation>أفلت مجلد صور هنا، أو ابدأ برقم VIN.</translation>
    </message>
    <message>
        <source>No vehicle here</source>
        <translation>لا توجد مركبة هنا</translation>
    </message>
    <message>
        <source>None of your vehicles is in this state and fits the filter.</source>
        <translation>لا توجد لديك مركبة في هذه الحالة تطابق المرشح.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Drop pictures to start a new vehicle</source>
        <translation>أفلت الصور لبدء مركبة جديدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>مباع</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>المحدد: {n}</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>صورة.png</translation>
    </message>
</context>
<context>
    <name>SubmissionList</name>
    <message>
        <source>Submissions</source>
        <translation>طلبات التوثيق</translation>
    </message>
    <message>
        <source>Open one to see what was sent.</source>
        <translation>افتح أحدها لترى ما أُرسل.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Span of the summary</source>
        <translation>مدة الملخّص</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the platform, {size} sent.</source>
        <translation>
            <numerusform>لا طلبات إلى المنصة، المُرسل {size}.</numerusform>
            <numerusform>طلب واحد إلى المنصة، المُرسل {size}.</numerusform>
            <numerusform>طلبان إلى المنصة، المُرسل {size}.</numerusform>
            <numerusform>%n طلبات إلى المنصة، المُرسل {size}.</numerusform>
            <numerusform>%n طلبًا إلى المنصة، المُرسل {size}.</numerusform>
            <numerusform>%n طلب إلى المنصة، المُرسل {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see all that it may carry.</source>
        <translation>اختر سطرًا لترى كل ما قد يحمله.</translation>
    </message>
    <message>
        <source>{what} may carry: {fields}. Anything else is held back.</source>
        <translation>قد يحمل «{what}»: {fields}. وما عدا ذلك يُحجز.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Personal data in it</source>
        <translation>ما فيها من بيانات شخصية</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>SupplierView</name>
    <message>
        <source>My vehicles that fit</source>
        <translation>مركباتي المطابقة</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Ends in {time}</source>
        <translation>ينتهي بعد {time}</translation>
    </message>
    <message>
        <source>It is over. Nobody can quote.</source>
        <translation>انتهى الطلب. لا يمكن لأحد تقديم عرض سعر.</translation>
    </message>
    <message>
        <source>Open my quotation</source>
        <translation>فتح عرض السعر الخاص بي</translation>
    </message>
    <message>
        <source>Quote with these</source>
        <translation>تقديم عرض سعر بهذه</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>تقديم عرض سعر</translation>
    </message>
    <message>
        <source>None of your vehicles fits. You can quote with others.</source>
        <translation>لا شيء من مركباتك مطابق. يمكنك تقديم عرض سعر بمركبات أخرى.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Which vehicle is it?</source>
        <translation>أي مركبة هي؟</translation>
    </message>
    <message>
        <source>A new vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>A draft is made. The VIN may be added later.</source>
        <translation>تُنشأ مسودة. ويمكن إضافة رقم VIN لاحقًا.</translation>
    </message>
    <message>
        <source>One of my stock</source>
        <translation>مركبة من مخزوني</translation>
    </message>
    <message>
        <source>It gets the files added.</source>
        <translation>تُضاف الملفات إليها.</translation>
    </message>
    <message>
        <source>VIN, if you know it</source>
        <translation>رقم VIN إن كنت تعرفه</translation>
    </message>
    <message>
        <source>Filter: vehicle, VIN, stock no.</source>
        <translation>ترشيح: المركبة، رقم VIN، رقم المخزون</translation>
    </message>
    <message>
        <source>My vehicles</source>
        <translation>مركباتي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>TechnicalDetails</name>
    <message>
        <source>Hide technical details</source>
        <translation>إخفاء التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Line {n}</source>
        <translation>البند {n}</translation>
    </message>
    <message>
        <source>{n} × {vehicle} at {price}</source>
        <translation>{n} × {vehicle} بسعر {price}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>VIN {n}, {vin}: {problem}</source>
        <translation>رقم VIN {n}، {vin}: {problem}</translation>
    </message>
    <message>
        <source>Is {vin} meant?</source>
        <translation>هل تقصد {vin}؟</translation>
    </message>
    <message>
        <source>One a line. They may follow later.</source>
        <translation>رقم واحد في كل سطر. ويمكن إضافتها لاحقًا.</translation>
    </message>
    <message>
        <source>{n} of {all} are here; each is well formed</source>
        <translation>أُدخل {n} من {all}؛ وجميعها بصيغة صحيحة</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>valid {time} more</source>
        <translation>صالح لمدة {time} أخرى</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>المبلغ المتبقي</translation>
    </message>
</context>
<context>
    <name>TierNote</name>
    <message>
        <source>You see a part of the market, without sellers: {reason}</source>
        <translation>ترى جزءًا من السوق دون البائعين: {reason}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The way of the order</source>
        <translation>مسار أمر الشراء</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Name of the voice note</source>
        <translation>اسم الملاحظة الصوتية</translation>
    </message>
    <message>
        <source>Engine, cold start</source>
        <translation>المحرك، تشغيل بارد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Your step: {step}</source>
        <translation>خطوتك: {step}</translation>
    </message>
    <message>
        <source>Check the proof: {step}</source>
        <translation>تحقّق من الإثبات: {step}</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>لم يُرسل: {reason}</translation>
    </message>
    <message>
        <source>Answer the order</source>
        <translation>ردّ على أمر الشراء</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>ردّ على العرض</translation>
    </message>
    <message>
        <source>Your offer runs out unanswered</source>
        <translation>تنتهي صلاحية عرضك دون رد</translation>
    </message>
    <message>
        <source>Your request ends</source>
        <translation>ينتهي طلبك</translation>
    </message>
    <message>
        <source>A request fits your stock</source>
        <translation>طلب شراء يطابق مخزونك</translation>
    </message>
    <message>
        <source>This vehicle needs you</source>
        <translation>هذه المركبة تحتاج إليك</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>All done</source>
        <translation>أُنجز كل شيء</translation>
    </message>
    <message>
        <source>No deadline, no proof to check, no offer to answer. What comes next shows here.</source>
        <translation>لا مواعيد نهائية ولا إثباتات للتحقق منها ولا عروض للرد عليها. ما يستجد يظهر هنا.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Deals by step</source>
        <translation>الصفقات حسب المرحلة</translation>
    </message>
    <message>
        <source>Agreed by week, {currency}</source>
        <translation>المتفق عليه أسبوعيًا، {currency}</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>عرض الكل ({number})</translation>
    </message>
    <message>
        <source>Values in {currency} by indicative rates: {source}, {time}.</source>
        <translation>القيم بعملة {currency} وفق أسعار صرف استرشادية: {source}، {time}.</translation>
    </message>
    <message>
        <source>Not counted, no rate: {amounts}.</source>
        <translation>غير محتسب لعدم وجود سعر صرف: {amounts}.</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم الإضافية</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>المبلغ المتبقي</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>تم المحو</translation>
    </message>
</context>
<context>
    <name>TransferModel</name>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>سبب الانتظار</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} من {all} ملف</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>توثيق الشركة</translation>
    </message>
    <message>
        <source>Purchase request</source>
        <translation>طلب شراء</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>أمر شراء</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب مصرفي</translation>
    </message>
    <message>
        <source>Message to customer service</source>
        <translation>رسالة إلى خدمة العملاء</translation>
    </message>
    <message>
        <source>Proof of your identity</source>
        <translation>إثبات هويتك</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>إعدادات الخصوصية</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>سجلات التصفح</translation>
    </message>
    <message>
        <source>Request about your data</source>
        <translation>طلب بشأن بياناتك</translation>
    </message>
    <message>
        <source>Dangerous link</source>
        <translation>رابط خطر</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{sent} of {size}</source>
        <translation>{sent} من {size}</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>المحاولة التالية {time}</translation>
    </message>
</context>
<context>
    <name>TransfersPage</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>لا شيء قيد الإرسال</translation>
    </message>
    <message>
        <source>What you publish is listed here until it has arrived.</source>
        <translation>ما تنشره يظهر هنا إلى أن يصل.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات الإرسال</translation>
    </message>
    <message>
        <source>Files and operations</source>
        <translation>الملفات والعمليات</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المكتمل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the vehicle</source>
        <translation>فتح المركبة</translation>
    </message>
    <message>
        <source>{sent} of {size}</source>
        <translation>{sent} من {size}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>{done} of {all} files sent</source>
        <translation>أُرسل {done} من {all} ملف</translation>
    </message>
    <message>
        <source>Waiting for the platform: {n}</source>
        <translation>بانتظار المنصة: {n}</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>وصل كل شيء</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Online · last synchronised {time}</source>
        <translation>متصل · آخر مزامنة {time}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>{reason}. Everything is kept and goes on by itself.</source>
        <translation>{reason}. كل شيء محفوظ وسيُستأنف تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Vehilink</source>
        <translation>فتح Vehilink</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Quit Vehilink</source>
        <translation>إنهاء Vehilink</translation>
    </message>
</context>
<context>
    <name>TriStateField</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>{time} kept</source>
        <translation>المحتفظ به: {time}</translation>
    </message>
</context>
<context>
    <name>TypicalFacts</name>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Do not fill in</source>
        <translation>عدم التعبئة</translation>
    </message>
    <message numerus="yes">
        <source>%n empty field(s) have usual values for {vehicle}: {fields} …</source>
        <translation>
            <numerusform>لا حقول فارغة لها قيم معتادة في {vehicle}: {fields} …</numerusform>
            <numerusform>حقل فارغ واحد له قيمة معتادة في {vehicle}: {fields} …</numerusform>
            <numerusform>حقلان فارغان لهما قيم معتادة في {vehicle}: {fields} …</numerusform>
            <numerusform>%n حقول فارغة لها قيم معتادة في {vehicle}: {fields} …</numerusform>
            <numerusform>%n حقلًا فارغًا لها قيم معتادة في {vehicle}: {fields} …</numerusform>
            <numerusform>%n حقل فارغ لها قيم معتادة في {vehicle}: {fields} …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnusedCard</name>
    <message>
        <source>Not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>Drag files here that no vehicle is to get. They stay where they are.</source>
        <translation>اسحب إلى هنا ملفات لا تخص أي مركبة. تبقى في مكانها.</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Week of {day}: {value}</source>
        <translation>أسبوع {day}: {value}</translation>
    </message>
</context>
<context>
    <name>VehicleFiles</name>
    <message>
        <source>Pictures, videos and sound ({endings})</source>
        <translation>صور وفيديوهات وصوت ({endings})</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
    <message>
        <source>Videos ({endings})</source>
        <translation>فيديوهات ({endings})</translation>
    </message>
    <message>
        <source>Sound ({endings})</source>
        <translation>صوت ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
</context>
<context>
    <name>VehicleForm</name>
    <message>
        <source>{n} of {most} characters</source>
        <translation>{n} من {most} حرف</translation>
    </message>
</context>
<context>
    <name>VehiclesTab</name>
    <message>
        <source>Send the VINs</source>
        <translation>إرسال أرقام VIN</translation>
    </message>
    <message>
        <source>{n} of {all} VINs</source>
        <translation>{n} من {all} من أرقام VIN</translation>
    </message>
    <message>
        <source>Correct the VINs that are marked.</source>
        <translation>صحّح أرقام VIN المعلَّمة.</translation>
    </message>
    <message>
        <source>A VIN stands here twice.</source>
        <translation>رقم VIN مكرر هنا.</translation>
    </message>
</context>
<context>
    <name>VideoMode</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard and record again</source>
        <translation>تجاهل وتسجيل من جديد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>مفتاح المسافة أو Enter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>تسجيل من جديد</translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation>الاحتفاظ بالفيديو</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The video is being prepared…</source>
        <translation>جارٍ تجهيز الفيديو…</translation>
    </message>
    <message>
        <source>It takes a moment.</source>
        <translation>يستغرق ذلك لحظة.</translation>
    </message>
    <message>
        <source>The video is still here</source>
        <translation>الفيديو ما زال هنا</translation>
    </message>
    <message>
        <source>It could not be prepared. It stays until you keep or discard it.</source>
        <translation>تعذّر تجهيزه. يبقى حتى تحتفظ به أو تتجاهله.</translation>
    </message>
    <message>
        <source>Recorded {when}, and not kept yet.</source>
        <translation>سُجّل {when}، ولم يُحتفظ به بعد.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation>بقي {size}</translation>
    </message>
    <message>
        <source>{size}, up to {time}</source>
        <translation>{size}، حتى {time}</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>ما سُجّل حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>A video is ten minutes or 2 GB at most. All of it is here.</source>
        <translation>الحد الأقصى للفيديو عشر دقائق أو 2 غيغابايت. وهو كله هنا.</translation>
    </message>
    <message>
        <source>The camera or the microphone went away.</source>
        <translation>انقطعت الكاميرا أو الميكروفون.</translation>
    </message>
    <message>
        <source>The camera or the microphone was switched off.</source>
        <translation>أُوقفت الكاميرا أو الميكروفون.</translation>
    </message>
    <message>
        <source>The video could not be written on.</source>
        <translation>تعذّرت متابعة كتابة الفيديو.</translation>
    </message>
    <message>
        <source>The video is with the vehicle&apos;s pictures</source>
        <translation>الفيديو مع صور المركبة</translation>
    </message>
    <message>
        <source>The video is gone then; it is nowhere else.</source>
        <translation>سيُفقد الفيديو عندئذ؛ فهو غير موجود في مكان آخر.</translation>
    </message>
    <message>
        <source>Discard the video?</source>
        <translation>تجاهل الفيديو؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>مع الصوت</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>دون صوت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>VideoReview</name>
    <message>
        <source>Use this picture as the cover</source>
        <translation>استخدام هذه الصورة غلافًا</translation>
    </message>
    <message>
        <source>Cover: the picture at {time}</source>
        <translation>الغلاف: الصورة عند {time}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This picture cannot be shown now</source>
        <translation>لا يمكن عرض هذه الصورة الآن</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn the camera on</source>
        <translation>تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>It is on only while you see this place and its red dot.</source>
        <translation>لا تعمل إلا ما دمت ترى هذا المكان ونقطته الحمراء.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>The picture is black. Open the lens cover, or choose another camera.</source>
        <translation>الصورة سوداء. افتح غطاء العدسة، أو اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>The picture stands still. Turn the camera off and on, or choose another one.</source>
        <translation>الصورة جامدة. أوقف الكاميرا وشغّلها من جديد، أو اختر كاميرا أخرى.</translation>
    </message>
</context>
<context>
    <name>VinAdvice</name>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>an unnamed vehicle</source>
        <translation>مركبة بلا اسم</translation>
    </message>
    <message>
        <source>Same VIN in: {vehicles}</source>
        <translation>رقم VIN نفسه في: {vehicles}</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>هل تقصد أحد هذه الأرقام؟</translation>
    </message>
    <message>
        <source>Use {vin}</source>
        <translation>استخدام {vin}</translation>
    </message>
    <message>
        <source>The VIN says: {facts}</source>
        <translation>يدل رقم VIN على: {facts}</translation>
    </message>
</context>
<context>
    <name>VinEntry</name>
    <message>
        <source>VINs</source>
        <translation>أرقام VIN</translation>
    </message>
    <message>
        <source>{n} of {all} VINs</source>
        <translation>{n} من {all} من أرقام VIN</translation>
    </message>
    <message>
        <source>A VIN stands here twice</source>
        <translation>رقم VIN مكرر هنا</translation>
    </message>
</context>
<context>
    <name>VinScan</name>
    <message>
        <source>Scan the VIN</source>
        <translation>مسح رقم VIN ضوئيًا</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Browsing records</source>
        <translation>سجلات التصفح</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>{time}, for {duration}</source>
        <translation>{time}، لمدة {duration}</translation>
    </message>
    <message>
        <source>here and at the platform</source>
        <translation>هنا وعلى المنصة</translation>
    </message>
    <message>
        <source>here only</source>
        <translation>هنا فقط</translation>
    </message>
</context>
<context>
    <name>VisitTrace</name>
    <message numerus="yes">
        <source>%n page view(s) are recorded on this computer.</source>
        <translation>
            <numerusform>لا زيارات صفحات مسجَّلة على هذا الحاسوب.</numerusform>
            <numerusform>سُجّلت زيارة صفحة واحدة على هذا الحاسوب.</numerusform>
            <numerusform>سُجّلت زيارتان لصفحات على هذا الحاسوب.</numerusform>
            <numerusform>سُجّلت %n زيارات لصفحات على هذا الحاسوب.</numerusform>
            <numerusform>سُجّلت %n زيارة لصفحات على هذا الحاسوب.</numerusform>
            <numerusform>سُجّلت %n زيارة لصفحات على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded on this computer.</source>
        <translation>لا شيء مسجَّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Erase the browsing records?</source>
        <translation>محو سجلات التصفح؟</translation>
    </message>
    <message>
        <source>They are erased on this computer at once, and at the platform as soon as it can be reached.</source>
        <translation>تُمحى على هذا الحاسوب فورًا، وعلى المنصة حال إمكان الوصول إليها.</translation>
    </message>
</context>
<context>
    <name>VoiceRecorderDialog</name>
    <message>
        <source>Voice note</source>
        <translation>ملاحظة صوتية</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard and record again</source>
        <translation>تجاهل وتسجيل من جديد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>تسجيل من جديد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>The recording is being prepared…</source>
        <translation>جارٍ تجهيز التسجيل…</translation>
    </message>
    <message>
        <source>Recorded {when}, and not kept yet.</source>
        <translation>سُجّلت {when}، ولم يُحتفظ بها بعد.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Recording: {time} left</source>
        <translation>جارٍ التسجيل: بقي {time}</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>ما سُجّل حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>A voice note is one hour long at most. All of it is here.</source>
        <translation>الحد الأقصى للملاحظة الصوتية ساعة واحدة. وهي كلها هنا.</translation>
    </message>
    <message>
        <source>The microphone went away.</source>
        <translation>انقطع الميكروفون.</translation>
    </message>
    <message>
        <source>The microphone was switched off.</source>
        <translation>أُوقف الميكروفون.</translation>
    </message>
    <message>
        <source>The recording is gone then; it is nowhere else.</source>
        <translation>سيُفقد التسجيل عندئذ؛ فهو غير موجود في مكان آخر.</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>تجاهل التسجيل؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Speak to try the level, then press Record</source>
        <translation>تكلّم لتجربة المستوى، ثم اضغط «تسجيل»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>VoiceReview</name>
    <message>
        <source>Such as: Engine, cold start</source>
        <translation>مثل: المحرك، تشغيل بارد</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>الجزء المحتفظ به</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>العنوان، إن شئت</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>It counts as the whole of what was due</source>
        <translation>تُحتسب سدادًا كاملًا للمستحق</translation>
    </message>
    <message>
        <source>Uploaded by you, {time}</source>
        <translation>رفعتَه أنت، {time}</translation>
    </message>
    <message>
        <source>Uploaded by the other side, {time}</source>
        <translation>رفعه الطرف الآخر، {time}</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n page(s)</source>
        <translation>
            <numerusform>لا صفحات للعرض</numerusform>
            <numerusform>عرض صفحة واحدة</numerusform>
            <numerusform>عرض صفحتين</numerusform>
            <numerusform>عرض %n صفحات</numerusform>
            <numerusform>عرض %n صفحة</numerusform>
            <numerusform>عرض %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherEditor</name>
    <message>
        <source>Drop the pages here</source>
        <translation>أفلت الصفحات هنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you send it.</source>
        <translation>لا يغادر شيء هذا الحاسوب قبل أن ترسله.</translation>
    </message>
    <message>
        <source>Pages are still being prepared. Send it once they are.</source>
        <translation>ما زالت الصفحات قيد التحضير. أرسل السند بعد اكتمالها.</translation>
    </message>
    <message>
        <source>Add at least one page of the voucher.</source>
        <translation>أضف صفحة واحدة على الأقل من السند.</translation>
    </message>
    <message>
        <source>{field} is needed</source>
        <translation>الحقل مطلوب: {field}</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>صحّح ما هو معلَّم.</translation>
    </message>
    <message>
        <source>The order is paid in {currency}</source>
        <translation>يُدفع أمر الشراء بعملة {currency}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added. Remove what is not needed.</source>
        <translation>
            <numerusform>لم تُضف أي صفحة.</numerusform>
            <numerusform>أُضيفت صفحة واحدة. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت صفحتان. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت %n صفحات. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت %n صفحة. احذف ما لا يلزم.</numerusform>
            <numerusform>أُضيفت %n صفحة. احذف ما لا يلزم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>لم تُحذف أي صفحة</numerusform>
            <numerusform>حُذفت صفحة واحدة</numerusform>
            <numerusform>حُذفت صفحتان</numerusform>
            <numerusform>حُذفت %n صفحات</numerusform>
            <numerusform>حُذفت %n صفحة</numerusform>
            <numerusform>حُذفت %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VouchersTab</name>
    <message>
        <source>No vouchers yet. Each proof stands here with what the other side says of it.</source>
        <translation>لا توجد سندات بعد. يظهر هنا كل إثبات مع رد الطرف الآخر عليه.</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Until the platform has certified your company, you see a part of the market, without the names of the sellers.</source>
        <translation>إلى أن توثّق المنصة شركتك، ترى جزءًا من السوق دون أسماء البائعين.</translation>
    </message>
    <message>
        <source>You can look around and prepare drafts. Publishing, quoting and ordering open by themselves once the company is certified.</source>
        <translation>يمكنك التصفّح وإعداد المسودات. ويُتاح النشر وعروض الأسعار وأوامر الشراء تلقائيًا بعد توثيق الشركة.</translation>
    </message>
    <message>
        <source>It takes a scan of your licence and a few minutes.</source>
        <translation>يتطلب ذلك نسخة ممسوحة من رخصتك وبضع دقائق.</translation>
    </message>
    <message>
        <source>Certify my company now</source>
        <translation>توثيق شركتي الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Stock no.</source>
        <translation>رقم المخزون</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <source>VIN or chassis no.</source>
        <translation>رقم الهيكل (VIN) أو رقم الشاسيه</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>سنة الطراز</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>تاريخ الإنتاج</translation>
    </message>
    <message>
        <source>First registration</source>
        <translation>أول تسجيل</translation>
    </message>
    <message>
        <source>Transferred for export</source>
        <translation>تاريخ النقل للتصدير</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>نوع المركبة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>المسافة المقطوعة</translation>
    </message>
    <message>
        <source>Mileage unit</source>
        <translation>وحدة المسافة</translation>
    </message>
    <message>
        <source>Exterior colour</source>
        <translation>اللون الخارجي</translation>
    </message>
    <message>
        <source>Interior colour</source>
        <translation>اللون الداخلي</translation>
    </message>
    <message>
        <source>Previous owners</source>
        <translation>عدد الملاك السابقين</translation>
    </message>
    <message>
        <source>Accident damage</source>
        <translation>أضرار حوادث</translation>
    </message>
    <message>
        <source>Flood damage</source>
        <translation>أضرار غرق</translation>
    </message>
    <message>
        <source>Inspection report no.</source>
        <translation>رقم تقرير الفحص</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Languages of the description</source>
        <translation>لغات الوصف</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>Voice notes</source>
        <translation>الملاحظات الصوتية</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>الوقود</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>سعة المحرك</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>سعة البطارية</translation>
    </message>
    <message>
        <source>Electric range</source>
        <translation>المدى الكهربائي</translation>
    </message>
    <message>
        <source>Range measured by</source>
        <translation>معيار قياس المدى</translation>
    </message>
    <message>
        <source>Battery health</source>
        <translation>صحة البطارية</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>ناقل الحركة</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>جهة المقود</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>عدد الأبواب</translation>
    </message>
    <message>
        <source>Emission standard</source>
        <translation>معيار الانبعاثات</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>الوزن الإجمالي</translation>
    </message>
    <message>
        <source>Kerb weight</source>
        <translation>الوزن الفارغ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>شرط التسليم</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>المكان المحدد</translation>
    </message>
    <message>
        <source>Price valid until</source>
        <translation>السعر صالح حتى</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>الحد الأدنى للطلب</translation>
    </message>
    <message>
        <source>Quantity available</source>
        <translation>الكمية المتاحة</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>مدة التجهيز</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Port of loading</source>
        <translation>ميناء الشحن</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>طريقة الشحن</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>رمز HS</translation>
    </message>
    <message>
        <source>Export licence</source>
        <translation>رخصة التصدير</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Sales regions</source>
        <translation>مناطق البيع</translation>
    </message>
    <message>
        <source>Needed to publish</source>
        <translation>مطلوب للنشر</translation>
    </message>
    <message>
        <source>A VIN has 17 characters</source>
        <translation>رقم VIN مكوّن من 17 خانة</translation>
    </message>
    <message>
        <source>A VIN has no I, O, Q and no signs</source>
        <translation>لا يحتوي رقم VIN على I أو O أو Q أو رموز</translation>
    </message>
    <message>
        <source>The check digit does not fit: a character is wrong</source>
        <translation>رقم التحقق غير مطابق: أحد الأحرف خاطئ</translation>
    </message>
    <message>
        <source>This version does not know the value; choose again</source>
        <translation>هذا الإصدار لا يعرف القيمة؛ اختر من جديد</translation>
    </message>
    <message>
        <source>Only letters, digits, - and _</source>
        <translation>أحرف وأرقام و- و_ فقط</translation>
    </message>
    <message>
        <source>Name the port of this term</source>
        <translation>حدّد ميناء شرط التسليم هذا</translation>
    </message>
    <message>
        <source>Name the place of this term</source>
        <translation>حدّد مكان شرط التسليم هذا</translation>
    </message>
    <message>
        <source>Enter an amount above zero</source>
        <translation>أدخل مبلغًا أكبر من الصفر</translation>
    </message>
    <message>
        <source>More than the quantity available</source>
        <translation>أكثر من الكمية المتاحة</translation>
    </message>
    <message>
        <source>Contact details are not allowed in the text</source>
        <translation>لا يُسمح ببيانات الاتصال في النص</translation>
    </message>
    <message>
        <source>A word here is not allowed on the platform</source>
        <translation>تحتوي على كلمة غير مسموحة على المنصة</translation>
    </message>
    <message>
        <source>Company name in English</source>
        <translation>اسم الشركة بالإنجليزية</translation>
    </message>
    <message>
        <source>Pages of the licence</source>
        <translation>صفحات الرخصة</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Company name in Chinese</source>
        <translation>اسم الشركة بالصينية</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>رمز الائتمان الاجتماعي الموحّد</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>It cannot be read. Take the picture again, in light.</source>
        <translation>تعذّرت قراءتها. أعد التقاط الصورة في ضوء جيد.</translation>
    </message>
    <message>
        <source>It differs from the licence. Compare the two.</source>
        <translation>لا يطابق الرخصة. قارن بينهما.</translation>
    </message>
    <message>
        <source>The document has expired. Add the valid one.</source>
        <translation>انتهت صلاحية الوثيقة. أضف الوثيقة السارية.</translation>
    </message>
    <message>
        <source>A part is missing. Add the whole of it.</source>
        <translation>جزء منها ناقص. أضفها كاملة.</translation>
    </message>
    <message>
        <source>This is another document. Add the licence.</source>
        <translation>هذه وثيقة أخرى. أضف الرخصة.</translation>
    </message>
    <message>
        <source>The registry does not know it. Check each character.</source>
        <translation>لا يوجد في السجل الرسمي. تحقّق من كل حرف.</translation>
    </message>
    <message>
        <source>Needed to submit</source>
        <translation>مطلوب للتقديم</translation>
    </message>
    <message>
        <source>The check character does not fit: a character is wrong</source>
        <translation>حرف التحقق غير مطابق: أحد الأحرف خاطئ</translation>
    </message>
    <message>
        <source>Another certified company has this code</source>
        <translation>لدى شركة موثّقة أخرى هذا الرمز</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>It contains invisible marks. Type it anew.</source>
        <translation>يحتوي على علامات غير مرئية. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The platform does not know this value</source>
        <translation>لا تعرف المنصة هذه القيمة</translation>
    </message>
    <message>
        <source>Not accepted by the platform ({reason})</source>
        <translation>لم تقبلها المنصة ({reason})</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>cc</source>
        <translation>سي سي</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>كيلوواط</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>كيلوواط ساعة</translation>
    </message>
    <message>
        <source>km</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>المواصفات الفنية</translation>
    </message>
    <message>
        <source>Shipping and papers</source>
        <translation>الشحن والأوراق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>ليست صورة</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG, WebP or HEIC</source>
        <translation>احفظها بصيغة JPEG أو PNG أو WebP أو HEIC</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Too many pixels; make it smaller</source>
        <translation>عدد البكسلات كبير جدًا؛ صغّرها</translation>
    </message>
    <message>
        <source>Too many files at once</source>
        <translation>ملفات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>The vehicle has all the pictures it may have</source>
        <translation>بلغت المركبة الحد الأقصى من الصور</translation>
    </message>
    <message>
        <source>The vehicle has all the videos or voice notes it may have</source>
        <translation>بلغت المركبة الحد الأقصى من الفيديوهات أو الملاحظات الصوتية</translation>
    </message>
    <message>
        <source>Animations are not taken</source>
        <translation>لا تُقبل الصور المتحركة</translation>
    </message>
    <message>
        <source>The file ends too early; copy it again</source>
        <translation>الملف غير مكتمل؛ انسخه مجددًا</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>It changed while it was read; add it again</source>
        <translation>تغيّر أثناء القراءة؛ أضفه مجددًا</translation>
    </message>
    <message>
        <source>The file is gone; plug in the card and add it again</source>
        <translation>الملف مفقود؛ أدخل بطاقة الذاكرة وأضفه مجددًا</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>The picture cannot be decoded</source>
        <translation>لا يمكن فك ترميز الصورة</translation>
    </message>
    <message>
        <source>The file name hides what it is; rename it</source>
        <translation>اسم الملف يخفي نوعه؛ أعد تسميته</translation>
    </message>
    <message>
        <source>The PDF is locked; save a copy without a password</source>
        <translation>ملف PDF مقفل؛ احفظ نسخة دون كلمة مرور</translation>
    </message>
    <message>
        <source>Too many pages; keep those of the licence</source>
        <translation>صفحات كثيرة جدًا؛ أبقِ صفحات الرخصة</translation>
    </message>
    <message>
        <source>Neither a picture nor a video nor sound</source>
        <translation>ليس صورة ولا فيديو ولا صوتًا</translation>
    </message>
    <message>
        <source>Not a video</source>
        <translation>ليس فيديو</translation>
    </message>
    <message>
        <source>Not a sound recording</source>
        <translation>ليس تسجيلًا صوتيًا</translation>
    </message>
    <message>
        <source>Save it as MP4, MOV, Matroska or WebM</source>
        <translation>احفظه بصيغة MP4 أو MOV أو Matroska أو WebM</translation>
    </message>
    <message>
        <source>Save it as WAV, FLAC, Ogg, MP3 or M4A</source>
        <translation>احفظه بصيغة WAV أو FLAC أو Ogg أو MP3 أو M4A</translation>
    </message>
    <message>
        <source>It is too long; cut it</source>
        <translation>طويل جدًا؛ اقتطع منه</translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation>موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>A file could not be sent</source>
        <translation>تعذّر إرسال أحد الملفات</translation>
    </message>
    <message>
        <source>A file was taken off; publish again</source>
        <translation>أُزيل أحد الملفات؛ انشر مجددًا</translation>
    </message>
    <message>
        <source>A file is missing on this computer</source>
        <translation>أحد الملفات مفقود من هذا الحاسوب</translation>
    </message>
    <message>
        <source>The platform still lacks a file</source>
        <translation>ما زال ينقص المنصة ملف</translation>
    </message>
    <message>
        <source>A file arrived damaged and is sent again</source>
        <translation>وصل أحد الملفات تالفًا ويُعاد إرساله</translation>
    </message>
    <message>
        <source>The platform refused the file</source>
        <translation>رفضت المنصة الملف</translation>
    </message>
    <message>
        <source>The file on this computer is damaged</source>
        <translation>الملف على هذا الحاسوب تالف</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>الفاتورة الأولية</translation>
    </message>
    <message>
        <source>Letter of credit</source>
        <translation>الاعتماد المستندي</translation>
    </message>
    <message>
        <source>Vehicles named</source>
        <translation>تحديد المركبات</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>المبلغ المتبقي</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>بوليصة الشحن</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>إرسال المستندات</translation>
    </message>
    <message>
        <source>Customs cleared</source>
        <translation>التخليص الجمركي</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>proof uploaded, not confirmed yet</source>
        <translation>رُفع الإثبات ولم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Deposit slip</source>
        <translation>إشعار دفع العربون</translation>
    </message>
    <message>
        <source>Balance slip</source>
        <translation>إشعار دفع المبلغ المتبقي</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>تقرير الفحص</translation>
    </message>
    <message>
        <source>Proof of loading</source>
        <translation>إثبات التحميل</translation>
    </message>
    <message>
        <source>Courier receipt of the documents</source>
        <translation>إيصال البريد السريع للمستندات</translation>
    </message>
    <message>
        <source>Arrival notice</source>
        <translation>إشعار الوصول</translation>
    </message>
    <message>
        <source>Customs release</source>
        <translation>الإفراج الجمركي</translation>
    </message>
    <message>
        <source>Signed receipt</source>
        <translation>إيصال الاستلام الموقّع</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>لم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>المدفوع له</translation>
    </message>
    <message>
        <source>Account paid to</source>
        <translation>الحساب المدفوع إليه</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>VINs</source>
        <translation>أرقام VIN</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Port of discharge</source>
        <translation>ميناء التفريغ</translation>
    </message>
    <message>
        <source>Vessel and voyage</source>
        <translation>السفينة والرحلة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>عقد البيع</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>الفاتورة التجارية</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>قائمة التعبئة</translation>
    </message>
    <message>
        <source>To answer the order: {time}</source>
        <translation>للرد على أمر الشراء: {time}</translation>
    </message>
    <message>
        <source>To pay the deposit: {time}</source>
        <translation>لدفع العربون: {time}</translation>
    </message>
    <message>
        <source>To confirm the voucher: {time}</source>
        <translation>لتأكيد السند: {time}</translation>
    </message>
    <message>
        <source>To present the documents: {time}</source>
        <translation>لتقديم المستندات: {time}</translation>
    </message>
    <message>
        <source>To make claims: {time}</source>
        <translation>لتقديم المطالبات: {time}</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>انتهت مهلة الرد</translation>
    </message>
    <message>
        <source>The deposit is overdue</source>
        <translation>تأخّر دفع العربون</translation>
    </message>
    <message>
        <source>The confirmation is overdue</source>
        <translation>تأخّر التأكيد</translation>
    </message>
    <message>
        <source>The documents are overdue</source>
        <translation>تأخّر تقديم المستندات</translation>
    </message>
    <message>
        <source>The time for claims is over</source>
        <translation>انتهت مهلة المطالبات</translation>
    </message>
    <message>
        <source>Then the offer expires.</source>
        <translation>بعدها تنتهي صلاحية العرض.</translation>
    </message>
    <message>
        <source>Then the order expires.</source>
        <translation>بعدها تنتهي مدة أمر الشراء.</translation>
    </message>
    <message>
        <source>Then the order is completed.</source>
        <translation>بعدها يكتمل أمر الشراء.</translation>
    </message>
    <message>
        <source>I called a number that I knew before, not one from the message or the paper</source>
        <translation>اتصلتُ برقم كنت أعرفه من قبل، لا برقم ورد في الرسالة أو في المستند</translation>
    </message>
    <message>
        <source>I spoke to a person whom I know</source>
        <translation>تحدثتُ إلى شخص أعرفه</translation>
    </message>
    <message>
        <source>They read the account&apos;s holder to me: it is equal</source>
        <translation>قُرئ عليّ اسم صاحب الحساب: مطابق</translation>
    </message>
    <message>
        <source>They read the account number to me: it is equal, digit by digit</source>
        <translation>قُرئ عليّ رقم الحساب: مطابق رقمًا رقمًا</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>شروط أخرى</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Resolution of the dispute</source>
        <translation>تسوية النزاع</translation>
    </message>
    <message>
        <source>Outdated: the terms have changed since</source>
        <translation>قديم: تغيّرت الشروط بعده</translation>
    </message>
    <message>
        <source>Outdated: the bank account has changed since</source>
        <translation>قديم: تغيّر الحساب المصرفي بعده</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>قُدّم عرض سعر</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>تعديل في مكانين</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>You are working offline</source>
        <translation>تعمل الآن دون اتصال</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>سجّل الدخول للمتابعة</translation>
    </message>
    <message>
        <source>The platform forgot the upload; it starts again</source>
        <translation>أسقطت المنصة عملية الرفع؛ ستبدأ من جديد</translation>
    </message>
    <message>
        <source>The upload is being resumed</source>
        <translation>يُستأنف الرفع</translation>
    </message>
    <message>
        <source>A part arrived damaged and is sent again</source>
        <translation>وصل جزء تالف ويُعاد إرساله</translation>
    </message>
    <message>
        <source>Too large for the platform</source>
        <translation>أكبر مما تقبله المنصة</translation>
    </message>
    <message>
        <source>Waiting, {done} of {total} sent</source>
        <translation>بانتظار الإرسال، أُرسل {done} من {total}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>قيد الكتابة</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>جارٍ طلب عرض السعر</translation>
    </message>
    <message>
        <source>Sending the offer</source>
        <translation>جارٍ إرسال العرض</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>جارٍ السحب</translation>
    </message>
    <message>
        <source>Declining</source>
        <translation>جارٍ الرفض</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>جارٍ القبول</translation>
    </message>
    <message>
        <source>Offer {n}, yours</source>
        <translation>العرض {n}، منك</translation>
    </message>
    <message>
        <source>Offer {n}, from the supplier</source>
        <translation>العرض {n}، من المورّد</translation>
    </message>
    <message>
        <source>Offer {n}, from the purchaser</source>
        <translation>العرض {n}، من المشتري</translation>
    </message>
    <message>
        <source>A purchaser asks for your quotation.</source>
        <translation>يطلب مشترٍ عرض سعر منك.</translation>
    </message>
    <message>
        <source>You have asked. The supplier answers next.</source>
        <translation>أرسلتَ الطلب. الرد الآن على المورّد.</translation>
    </message>
    <message>
        <source>It is your turn: accept, answer with other terms or decline.</source>
        <translation>الدور لك: اقبل، أو ردّ بشروط أخرى، أو ارفض.</translation>
    </message>
    <message>
        <source>Your offer is with the other side. It answers next.</source>
        <translation>عرضك لدى الطرف الآخر، والرد عليه.</translation>
    </message>
    <message>
        <source>Not sent yet. Only you see it.</source>
        <translation>لم يُرسل بعد. لا يراه غيرك.</translation>
    </message>
    <message>
        <source>Accepted. It has become an order.</source>
        <translation>قُبل عرض السعر وأصبح أمر شراء.</translation>
    </message>
    <message>
        <source>Declined. The supplier may quote again.</source>
        <translation>رُفض عرض السعر. يمكن للمورّد تقديم عرض جديد.</translation>
    </message>
    <message>
        <source>The supplier has taken the offer back.</source>
        <translation>سحب المورّد العرض.</translation>
    </message>
    <message>
        <source>A price in it is no longer valid.</source>
        <translation>فيه سعر انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>I attest that this quotation is authentic: the vehicles can be delivered at these prices and terms.</source>
        <translation>أقرّ بأن عرض السعر هذا صحيح: يمكن تسليم المركبات بهذه الأسعار والشروط.</translation>
    </message>
    <message>
        <source>Costs at destination</source>
        <translation>التكاليف في بلد الوصول</translation>
    </message>
    <message>
        <source>Import duty and taxes</source>
        <translation>رسوم الاستيراد والضرائب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>وارد في العرض</translation>
    </message>
    <message>
        <source>your estimate</source>
        <translation>تقديرك</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>ضمن السعر</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسب</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}, so it cannot be told in {target}.</source>
        <translation>لا يوجد سعر صرف لعملة {currency}، فيتعذّر احتساب المبلغ بعملة {target}.</translation>
    </message>
    <message>
        <source>In {target} it gets too large to be an amount.</source>
        <translation>المبلغ أكبر مما يمكن احتسابه بعملة {target}.</translation>
    </message>
    <message>
        <source>Uploading {done} of {total}</source>
        <translation>جارٍ رفع {done} من {total}</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Sales region</source>
        <translation>منطقة البيع</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>How long it stands</source>
        <translation>مدة السريان</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Model year from</source>
        <translation>سنة الطراز من</translation>
    </message>
    <message>
        <source>Model year to</source>
        <translation>سنة الطراز حتى</translation>
    </message>
    <message>
        <source>Mileage at most</source>
        <translation>الحد الأقصى للمسافة المقطوعة</translation>
    </message>
    <message>
        <source>Target price per vehicle</source>
        <translation>السعر المستهدف للمركبة</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>بلد الوصول</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Choose 1, 3 or 7 days</source>
        <translation>اختر 1 أو 3 أو 7 أيام</translation>
    </message>
    <message>
        <source>This year is before the first one</source>
        <translation>هذه السنة أسبق من سنة البداية</translation>
    </message>
    <message>
        <source>Fits: {fields}.</source>
        <translation>مطابق: {fields}.</translation>
    </message>
    <message>
        <source>Nearly: {fields}.</source>
        <translation>قريب: {fields}.</translation>
    </message>
    <message>
        <source>Differs: {fields}.</source>
        <translation>مختلف: {fields}.</translation>
    </message>
    <message>
        <source>Not known: {fields}.</source>
        <translation>غير معروف: {fields}.</translation>
    </message>
    <message>
        <source>1 vehicle</source>
        <translation>مركبة واحدة</translation>
    </message>
    <message>
        <source>{n} vehicles</source>
        <translation>عدد المركبات: {n}</translation>
    </message>
    <message>
        <source>sold already</source>
        <translation>سبق بيعها</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>مباع</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>ملاحظة صوتية</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Submit for certification</source>
        <translation>تقديم للتوثيق</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>إعادة النشر</translation>
    </message>
    <message>
        <source>Mark as sold</source>
        <translation>تعليم كمباع</translation>
    </message>
    <message>
        <source>Publish the request</source>
        <translation>نشر الطلب</translation>
    </message>
    <message>
        <source>Renew the request</source>
        <translation>تجديد الطلب</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>Ask for a quotation</source>
        <translation>طلب عرض سعر</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>إرسال العرض</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept the offer</source>
        <translation>قبول العرض</translation>
    </message>
    <message>
        <source>Save the bank account</source>
        <translation>حفظ الحساب المصرفي</translation>
    </message>
    <message>
        <source>Send to customer service</source>
        <translation>إرسال إلى خدمة العملاء</translation>
    </message>
    <message>
        <source>Prove your identity</source>
        <translation>إثبات هويتك</translation>
    </message>
    <message>
        <source>Tell the platform what you chose</source>
        <translation>إبلاغ المنصة بما اخترته</translation>
    </message>
    <message>
        <source>Keep what you looked at</source>
        <translation>حفظ ما تصفحته</translation>
    </message>
    <message>
        <source>Erase what you looked at</source>
        <translation>محو ما تصفحته</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Report the link</source>
        <translation>الإبلاغ عن الرابط</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Restored an older version</source>
        <translation>استعادة نسخة أقدم</translation>
    </message>
    <message>
        <source>Merged with the platform&apos;s version</source>
        <translation>دُمجت مع نسخة المنصة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشرت</translation>
    </message>
    <message>
        <source>Copied from another vehicle</source>
        <translation>نُسخت من مركبة أخرى</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>MPV</source>
        <translation>MPV</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>بيك أب</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>فان</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>شاحنة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Nearly new</source>
        <translation>شبه جديدة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>بنزين</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>ديزل</translation>
    </message>
    <message>
        <source>Hybrid (HEV)</source>
        <translation>هجين (HEV)</translation>
    </message>
    <message>
        <source>Plug-in hybrid (PHEV)</source>
        <translation>هجين قابل للشحن (PHEV)</translation>
    </message>
    <message>
        <source>Range extender (REEV)</source>
        <translation>كهربائي بموسّع مدى (REEV)</translation>
    </message>
    <message>
        <source>Electric (BEV)</source>
        <translation>كهربائي (BEV)</translation>
    </message>
    <message>
        <source>Fuel cell (FCEV)</source>
        <translation>خلية وقود (FCEV)</translation>
    </message>
    <message>
        <source>Gas (CNG/LPG)</source>
        <translation>غاز (CNG/LPG)</translation>
    </message>
    <message>
        <source>Front-wheel (FWD)</source>
        <translation>دفع أمامي (FWD)</translation>
    </message>
    <message>
        <source>Rear-wheel (RWD)</source>
        <translation>دفع خلفي (RWD)</translation>
    </message>
    <message>
        <source>All-wheel (AWD)</source>
        <translation>دفع كلي (AWD)</translation>
    </message>
    <message>
        <source>Four-wheel (4WD)</source>
        <translation>دفع رباعي (4WD)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>أوتوماتيك</translation>
    </message>
    <message>
        <source>Automated manual (AMT)</source>
        <translation>يدوي مؤتمت (AMT)</translation>
    </message>
    <message>
        <source>Continuously variable (CVT)</source>
        <translation>متغير باستمرار (CVT)</translation>
    </message>
    <message>
        <source>Dual clutch (DCT)</source>
        <translation>مزدوج القابض (DCT)</translation>
    </message>
    <message>
        <source>Single speed</source>
        <translation>سرعة واحدة</translation>
    </message>
    <message>
        <source>Left-hand drive</source>
        <translation>مقود يسار</translation>
    </message>
    <message>
        <source>Right-hand drive</source>
        <translation>مقود يمين</translation>
    </message>
    <message>
        <source>China IV</source>
        <translation>الصيني IV</translation>
    </message>
    <message>
        <source>China V</source>
        <translation>الصيني V</translation>
    </message>
    <message>
        <source>China VI-a</source>
        <translation>الصيني VI-a</translation>
    </message>
    <message>
        <source>China VI-b</source>
        <translation>الصيني VI-b</translation>
    </message>
    <message>
        <source>Euro 4</source>
        <translation>يورو 4</translation>
    </message>
    <message>
        <source>Euro 5</source>
        <translation>يورو 5</translation>
    </message>
    <message>
        <source>Euro 6</source>
        <translation>يورو 6</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>ميل</translation>
    </message>
    <message>
        <source>VIN (17 characters)</source>
        <translation>رقم VIN (17 خانة)</translation>
    </message>
    <message>
        <source>Chassis no. (Japanese market)</source>
        <translation>رقم الشاسيه (السوق اليابانية)</translation>
    </message>
    <message>
        <source>RoRo</source>
        <translation>دحرجة (RoRo)</translation>
    </message>
    <message>
        <source>20 ft container</source>
        <translation>حاوية 20 قدمًا</translation>
    </message>
    <message>
        <source>40 ft container</source>
        <translation>حاوية 40 قدمًا</translation>
    </message>
    <message>
        <source>Flat rack</source>
        <translation>حاوية مسطحة (Flat rack)</translation>
    </message>
    <message>
        <source>Bank transfer (T/T)</source>
        <translation>حوالة مصرفية (T/T)</translation>
    </message>
    <message>
        <source>Letter of credit (L/C)</source>
        <translation>اعتماد مستندي (L/C)</translation>
    </message>
    <message>
        <source>Documents against payment (D/P)</source>
        <translation>مستندات مقابل الدفع (D/P)</translation>
    </message>
    <message>
        <source>Escrow</source>
        <translation>حساب ضمان</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Needed, not applied for</source>
        <translation>لازمة ولم تُطلب بعد</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>قُدّم طلبها</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>آسيا الوسطى</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>أمريكا اللاتينية</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>الشرق الأوسط</translation>
    </message>
    <message>
        <source>Russia and CIS</source>
        <translation>روسيا ورابطة الدول المستقلة</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>جنوب آسيا</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <translation>جنوب شرق آسيا</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Pearl white</source>
        <translation>أبيض لؤلؤي</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>فضي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>رمادي داكن</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Burgundy</source>
        <translation>عنابي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>بيج</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>أخضر داكن</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>أخضر نعناعي</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>أزرق داكن</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>EXW – ex works</source>
        <translation>EXW – التسليم في المصنع</translation>
    </message>
    <message>
        <source>FCA – free carrier</source>
        <translation>FCA – التسليم للناقل</translation>
    </message>
    <message>
        <source>FAS – free alongside ship</source>
        <translation>FAS – التسليم بجانب السفينة</translation>
    </message>
    <message>
        <source>FOB – free on board</source>
        <translation>FOB – التسليم على ظهر السفينة</translation>
    </message>
    <message>
        <source>CFR – cost and freight</source>
        <translation>CFR – التكلفة وأجرة الشحن</translation>
    </message>
    <message>
        <source>CIF – cost, insurance and freight</source>
        <translation>CIF – التكلفة والتأمين وأجرة الشحن</translation>
    </message>
    <message>
        <source>CPT – carriage paid to</source>
        <translation>CPT – أجرة النقل مدفوعة حتى</translation>
    </message>
    <message>
        <source>CIP – carriage and insurance paid to</source>
        <translation>CIP – أجرة النقل والتأمين مدفوعان حتى</translation>
    </message>
    <message>
        <source>DAP – delivered at place</source>
        <translation>DAP – التسليم في المكان المحدد</translation>
    </message>
    <message>
        <source>DPU – delivered at place unloaded</source>
        <translation>DPU – التسليم في المكان المحدد مع التفريغ</translation>
    </message>
    <message>
        <source>DDP – delivered duty paid</source>
        <translation>DDP – التسليم مع سداد الرسوم</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>الوزن الصافي</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم الإضافية</translation>
    </message>
    <message>
        <source>Vehicle prices valid until</source>
        <translation>أسعار المركبات صالحة حتى</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Delivery location</source>
        <translation>موقع التسليم</translation>
    </message>
    <message>
        <source>Balance is paid</source>
        <translation>موعد دفع المبلغ المتبقي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Port of shipment</source>
        <translation>ميناء الشحن</translation>
    </message>
    <message>
        <source>Port of destination</source>
        <translation>ميناء الوصول</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>مكان التسليم</translation>
    </message>
    <message>
        <source>Place of destination</source>
        <translation>مكان الوصول</translation>
    </message>
    <message>
        <source>Inland transport</source>
        <translation>النقل الداخلي</translation>
    </message>
    <message>
        <source>Port charges</source>
        <translation>رسوم الميناء</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>أجرة الشحن</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Before shipment</source>
        <translation>قبل الشحن</translation>
    </message>
    <message>
        <source>Against a copy of the bill of lading</source>
        <translation>مقابل نسخة من بوليصة الشحن</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Needed to send</source>
        <translation>مطلوب للإرسال</translation>
    </message>
    <message>
        <source>The total is too large</source>
        <translation>الإجمالي كبير جدًا</translation>
    </message>
    <message>
        <source>The deposit is more than the total</source>
        <translation>العربون أكبر من الإجمالي</translation>
    </message>
    <message>
        <source>A VIN stands here twice</source>
        <translation>رقم VIN مكرر هنا</translation>
    </message>
    <message>
        <source>More VINs than vehicles</source>
        <translation>أرقام VIN أكثر من المركبات</translation>
    </message>
    <message>
        <source>This charge stands here twice</source>
        <translation>هذا الرسم مكرر هنا</translation>
    </message>
    <message>
        <source>A container is handed over at the terminal, before it is on board: {term} fits better.</source>
        <translation>تُسلَّم الحاوية في المحطة قبل تحميلها على السفينة: {term} أنسب.</translation>
    </message>
    <message>
        <source>A folder of its own: {folder}</source>
        <translation>مجلد مستقل: {folder}</translation>
    </message>
    <message>
        <source>After a pause of {time}</source>
        <translation>بعد توقف مدته {time}</translation>
    </message>
    <message>
        <source>Begins with its VIN plate or code</source>
        <translation>تبدأ بلوحة VIN أو برمزها</translation>
    </message>
    <message>
        <source>Came in later</source>
        <translation>وصلت لاحقًا</translation>
    </message>
    <message>
        <source>Put together by you</source>
        <translation>جمعتَها أنت</translation>
    </message>
    <message>
        <source>VIN read in a picture</source>
        <translation>قُرئ رقم VIN في صورة</translation>
    </message>
    <message>
        <source>Code of a vehicle of yours in a picture</source>
        <translation>رمز إحدى مركباتك في صورة</translation>
    </message>
    <message>
        <source>The folder {folder} is named after it</source>
        <translation>يحمل المجلد {folder} اسمها</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>اخترتَها أنت</translation>
    </message>
    <message>
        <source>{n}, {named} of them named</source>
        <translation>{n}، منها {named} بأسماء</translation>
    </message>
</context>
<context>
    <name>_Blockers</name>
    <message numerus="yes">
        <source>%n vehicle(s) of yours are live. Withdraw them.</source>
        <translation>
            <numerusform>لا مركبات معروضة لك.</numerusform>
            <numerusform>لك مركبة واحدة معروضة. اسحبها.</numerusform>
            <numerusform>لك مركبتان معروضتان. اسحبهما.</numerusform>
            <numerusform>لك %n مركبات معروضة. اسحبها.</numerusform>
            <numerusform>لك %n مركبة معروضة. اسحبها.</numerusform>
            <numerusform>لك %n مركبة معروضة. اسحبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>مخزوني</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) of yours are in review.</source>
        <translation>
            <numerusform>لا مركبات لك قيد المراجعة.</numerusform>
            <numerusform>لك مركبة واحدة قيد المراجعة.</numerusform>
            <numerusform>لك مركبتان قيد المراجعة.</numerusform>
            <numerusform>لك %n مركبات قيد المراجعة.</numerusform>
            <numerusform>لك %n مركبة قيد المراجعة.</numerusform>
            <numerusform>لك %n مركبة قيد المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your company&apos;s certification is in review. Wait until it is decided.</source>
        <translation>توثيق شركتك قيد المراجعة. انتظر حتى يُبتّ فيه.</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>توثيق الشركة</translation>
    </message>
    <message>
        <source>The platform names something that this version does not know: {kind}</source>
        <translation>تذكر المنصة شيئًا لا يعرفه هذا الإصدار: {kind}</translation>
    </message>
</context>
<context>
    <name>_CheckList</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>تأكيد أنك أنت</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>What the label looks like</source>
        <translation>شكل الملصق</translation>
    </message>
</context>
<context>
    <name>_SpanPanel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
</TS>
