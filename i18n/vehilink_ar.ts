<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>ChoiceFilterChip</name>
    <message>
        <source>{first} +{n}</source>
        <translation>{first} +{n}</translation>
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
        <source>Search actions, your stock and the market</source>
        <translation>ابحث في الإجراءات ومخزونك والسوق</translation>
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
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
    <name>DateField</name>
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
        <source>Drop pictures to add them to this vehicle</source>
        <translation>أفلت الصور لإضافتها إلى هذه المركبة</translation>
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
        <source>Add pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Add a folder of pictures…</source>
        <translation>إضافة مجلد صور…</translation>
    </message>
    <message>
        <source>Duplicate this vehicle</source>
        <translation>نسخ هذه المركبة</translation>
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
        <source>Change something first.</source>
        <translation>عدّل شيئًا أولًا.</translation>
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
        <translation>رقم الهيكل هذا معروض بالفعل</translation>
    </message>
    <message>
        <source>Another listing on the platform has the same VIN.</source>
        <translation>يوجد على المنصة إعلان آخر برقم الهيكل نفسه.</translation>
    </message>
    <message>
        <source>Check the VIN. If it is yours, edit that listing instead.</source>
        <translation>تحقّق من رقم الهيكل. وإن كان الإعلان لك فعدّله بدلًا من ذلك.</translation>
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
        <source>Pictures are still being prepared</source>
        <translation>الصور قيد التجهيز</translation>
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
        <source>Copy VIN</source>
        <translation>نسخ رقم الهيكل</translation>
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
        <translation>نُسخ رقم الهيكل</translation>
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
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
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
        <source>&amp;Devices and sessions</source>
        <translation>الأ&amp;جهزة والجلسات</translation>
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
        <source>Devices and sessions</source>
        <translation>الأجهزة والجلسات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
    <name>PartList</name>
    <message>
        <source>Parts of My</source>
        <translation>أقسام «حسابي»</translation>
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
    <name>PersonPanel</name>
    <message>
        <source>Change the picture</source>
        <translation>تغيير الصورة</translation>
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
        <source>Files or a whole folder. JPEG, PNG, WebP and HEIC.</source>
        <translation>ملفات أو مجلد كامل، بصيغ JPEG وPNG وWebP وHEIC.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>إضافة مجلد صور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
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
        <source>Preparing {done} of {all}</source>
        <translation>جارٍ تجهيز {done} من {all}</translation>
    </message>
    <message>
        <source>Turned a picture</source>
        <translation>تدوير صورة</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>صور…</translation>
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
    <name>PolicyDialog</name>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Version {version}, in force since {date}</source>
        <translation>النسخة {version}، سارية منذ {date}</translation>
    </message>
    <message>
        <source>The platform has no text in your language. This one is in {language}.</source>
        <translation>ليس لدى المنصة نص بلغتك. هذا النص بلغة: {language}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
    <name>RegisterStep</name>
    <message>
        <source>I am 14 years old or older</source>
        <translation>عمري 14 سنة أو أكثر</translation>
    </message>
    <message>
        <source>I agree to the privacy policy</source>
        <translation>أوافق على سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation>قراءة سياسة الخصوصية</translation>
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
        <source>The privacy policy could not be read. {reason}</source>
        <translation>تعذّرت قراءة سياسة الخصوصية. {reason}</translation>
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
        <source>Read the privacy policy, and agree to it if you do</source>
        <translation>اقرأ سياسة الخصوصية ووافق عليها إن كنت موافقًا</translation>
    </message>
    <message>
        <source>The policy has just been changed. Read the new one.</source>
        <translation>تغيّرت السياسة للتوّ. اقرأ النسخة الجديدة.</translation>
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
    <name>Results</name>
    <message>
        <source>Vehicles on the market</source>
        <translation>المركبات في السوق</translation>
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
        <source>Pictures and PDF ({endings})</source>
        <translation>صور وPDF ({endings})</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>إضافة صفحات</translation>
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
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search brand, model, VIN, stock no., port, seller</source>
        <translation>ابحث بالعلامة أو الطراز أو رقم الهيكل أو رقم المخزون أو الميناء أو البائع</translation>
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
        <source>Clear search history</source>
        <translation>مسح سجل البحث</translation>
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
        <source>Search history</source>
        <translation>سجل البحث</translation>
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
        <source>Search history cleared</source>
        <translation>مُسح سجل البحث</translation>
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
    <name>StatusLine</name>
    <message>
        <source>Pictures sent</source>
        <translation>الصور المرسلة</translation>
    </message>
    <message>
        <source>synced {time}</source>
        <translation>آخر مزامنة {time}</translation>
    </message>
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
    <name>StockModel</name>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>رقم الهيكل</translation>
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
        <translation>ترشيح: المركبة، رقم الهيكل، رقم المخزون</translation>
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
        <source>No vehicles yet</source>
        <translation>لا توجد مركبات بعد</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or start with the VIN.</source>
        <translation>أفلت مجلد صور هنا، أو ابدأ برقم الهيكل.</translation>
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
    <name>TierNote</name>
    <message>
        <source>You see a part of the market, without sellers: {reason}</source>
        <translation>ترى جزءًا من السوق دون البائعين: {reason}</translation>
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
        <source>Company certification</source>
        <translation>توثيق الشركة</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>{done} of {all} pictures</source>
        <translation>{done} من {all} صورة</translation>
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
        <source>{done} of {all} pictures sent</source>
        <translation>أُرسلت {done} من {all} صورة</translation>
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
    <name>VehicleForm</name>
    <message>
        <source>{n} of {most} characters</source>
        <translation>{n} من {most} حرف</translation>
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
        <translation>رقم الهيكل نفسه في: {vehicles}</translation>
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
        <translation>يدل رقم الهيكل على: {facts}</translation>
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
        <translation>رقم VIN أو رقم الهيكل</translation>
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
        <source>This picture is here already</source>
        <translation>هذه الصورة موجودة بالفعل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
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
        <source>A picture could not be sent</source>
        <translation>تعذّر إرسال صورة</translation>
    </message>
    <message>
        <source>A picture was taken off; publish again</source>
        <translation>أُلغيت صورة؛ انشر مجددًا</translation>
    </message>
    <message>
        <source>A picture is missing on this computer</source>
        <translation>صورة مفقودة على هذا الحاسوب</translation>
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
        <source>The platform still lacks a picture</source>
        <translation>ما زالت صورة تنقص المنصة</translation>
    </message>
    <message>
        <source>A picture arrived damaged and is sent again</source>
        <translation>وصلت صورة تالفة ويُعاد إرسالها</translation>
    </message>
    <message>
        <source>The platform refused the picture</source>
        <translation>رفضت المنصة الصورة</translation>
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
        <source>The picture on this computer is damaged</source>
        <translation>الصورة على هذا الحاسوب تالفة</translation>
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
        <source>Waiting for network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Uploading {done} of {total}</source>
        <translation>جارٍ رفع {done} من {total}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
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
        <source>Live</source>
        <translation>معروض</translation>
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
        <translation>VIN (17 خانة)</translation>
    </message>
    <message>
        <source>Chassis no. (Japanese market)</source>
        <translation>رقم الهيكل (السوق اليابانية)</translation>
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
