import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "تعذّر إرسالها",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "كيف يُرسل البريد ويُستقبل، والرسائل التي تحتاج قراراً، والعناوين التي لا تُراسَل. لا يضيع شيء مما وصل.",
  "Discarded.": "تم التجاهل.",
  "Set-up": "الإعداد",
  Held: "محتجز",
  Unroutable: "بلا وجهة",
  Suppressed: "ممنوع",
  Server: "الخادم",
  Encryption: "التشفير",
  Port: "المنفذ",
  "User name": "اسم المستخدم",
  "Mailbox password": "كلمة مرور صندوق البريد",
  "Leave it empty to keep the present one.": "اتركه فارغًا للإبقاء على الحالية.",
  "Kept encrypted.": "تُحفظ مشفّرة.",
  Folder: "المجلد",
  "Move to": "النقل إلى",
  "The folder for mails that were taken in. Empty: they stay and are marked as read.":
    "مجلد الرسائل التي أُخذت. فارغ: تبقى وتُعلَّم كمقروءة.",
  "Trusted checker": "المدقق الموثوق",
  "The name your provider puts first in Authentication-Results, such as mx.google.com. Empty: none is believed.":
    "الاسم الذي يضعه مزوّدك أولًا في Authentication-Results، مثل mx.google.com. فارغ: لا يُصدَّق أحد.",
  "The mailbox can be read.": "يمكن قراءة صندوق البريد.",
  "The mailbox is read from now on.": "يُقرأ صندوق البريد من الآن.",
  "Test connection": "اختبار الاتصال",
  "Save mailbox": "حفظ صندوق البريد",
  Connect: "توصيل",
  Mailbox: "صندوق البريد",
  "Segue reads a mailbox you already have over IMAP. Mails that are in it now stay as they are; new ones are taken in and marked as read.":
    "يقرأ Segue عبر IMAP صندوق بريد لديك بالفعل. تبقى الرسائل الموجودة الآن كما هي، وتؤخذ الجديدة وتُعلَّم كمقروءة.",
  "Connect a mailbox": "توصيل صندوق بريد",
  Paused: "متوقف مؤقتًا",
  "Not read": "لا يُقرأ",
  Connected: "متصل",
  Connecting: "جارٍ الاتصال",
  "The mailbox is paused.": "صندوق البريد متوقف مؤقتًا.",
  "The mailbox is read again.": "يُقرأ صندوق البريد من جديد.",
  "{user} at {host}, folder {folder}": "{user} لدى {host}، المجلد {folder}",
  "{user} at {host}, folder {folder}, moved to {doneFolder}":
    "{user} لدى {host}، المجلد {folder}، وتُنقل إلى {doneFolder}",
  "Last connected": "آخر اتصال",
  "Not yet": "ليس بعد",
  "Last mail": "آخر رسالة",
  "None since it was connected": "لا شيء منذ توصيله",
  Change: "تغيير",
  Pause: "إيقاف مؤقت",
  "Go on reading": "متابعة القراءة",
  "New mails wait in the mailbox. They are taken in when it is read again.":
    "تنتظر الرسائل الجديدة في صندوق البريد، وتؤخذ حين يُقرأ من جديد.",
  "Next attempt: {time}.": "المحاولة التالية: {time}.",
  "The mailbox is no longer read.": "لم يعد صندوق البريد يُقرأ.",
  "Stop reading this mailbox?": "إيقاف قراءة صندوق البريد هذا؟",
  "Its password is forgotten here. Mails that were taken in stay; new ones wait in the mailbox.":
    "تُنسى كلمة مروره هنا. تبقى الرسائل التي أُخذت، وتنتظر الجديدة في صندوق البريد.",
  "Nothing is held.": "لا شيء محتجز.",
  "Mails whose sender could not be believed wait here. They are in no conversation until you accept them.":
    "تنتظر هنا الرسائل التي تعذّر تصديق مرسلها. وليست في أي محادثة حتى تقبلها.",
  "Every mail found its conversation.": "وجدت كل رسالة محادثتها.",
  "Mails to addresses that belong to no conversation and no inbox are kept here.":
    "تُحفظ هنا الرسائل إلى عناوين لا تخص أي محادثة ولا أي صندوق.",
  "Every received mail could be read.": "أمكنت قراءة كل رسالة واردة.",
  "Mails that are broken, or that the provider did not hand over, are kept here.":
    "تُحفظ هنا الرسائل التالفة أو التي لم يسلّمها المزوّد.",
  "Nobody who is blocked has written.": "لم يكتب أحد من المحظورين.",
  "Mails of blocked contacts are kept here and are in no conversation.":
    "تُحفظ هنا رسائل جهات الاتصال المحظورة وليست في أي محادثة.",
  "Nothing fits these words.": "لا شيء يطابق هذه الكلمات.",
  "Senders, recipients, subjects and Message-IDs of this list are searched.":
    "يشمل البحث المرسلين والمستلمين والمواضيع ومعرّفات الرسائل في هذه القائمة.",
  "Received mails": "الرسائل الواردة",
  "(no subject)": "(بلا موضوع)",
  "Unknown sender": "مرسل غير معروف",
  "Conversation #{number}": "المحادثة #{number}",
  "Raw mail": "الرسالة الخام",
  "It is being read again.": "تُقرأ من جديد.",
  "Accepted into conversation #{number}.": "قُبلت في المحادثة #{number}.",
  Accept: "قبول",
  "Search this list": "البحث في هذه القائمة",
  "Part of an address": "جزء من عنوان",
  "Address or subject": "عنوان أو موضوع",
  More: "المزيد",
  "It is in the conversation in a moment.": "ستكون في المحادثة بعد لحظة.",
  "Attach to a conversation": "إلحاق بمحادثة",
  "Where does this mail belong?": "إلى أين تنتمي هذه الرسالة؟",
  "It becomes a message there. You answer for its sender, whose address was not checked.":
    "تصبح رسالة هناك. وأنت تضمن مرسلها الذي لم يُتحقق من عنوانه.",
  "Put it there": "وضعها هناك",
  "Number of the conversation": "رقم المحادثة",
  "Leave it empty to start a new conversation.": "اتركه فارغًا لبدء محادثة جديدة.",
  "Inbox of a new conversation": "صندوق المحادثة الجديدة",
  "It had arrived after all.": "كانت قد وصلت في الواقع.",
  "It goes out again.": "تُرسل من جديد.",
  "Marked as spam": "عُلّم كبريد مزعج",
  "By hand": "يدويًا",
  "No suppressed address fits.": "لا عنوان ممنوع يطابق.",
  "Everybody can be reached.": "يمكن الوصول إلى الجميع.",
  "Addresses whose mail bounced for good, or who marked it as spam, are kept here and get no more mail.":
    "تُحفظ هنا العناوين التي ارتد بريدها نهائيًا أو علّمته مزعجًا، ولا يصلها بريد بعد.",
  "Suppressed addresses": "العناوين الممنوعة",
  "since {time}": "منذ {time}",
  "Allow mail to {email}": "السماح بالبريد إلى {email}",
  "{email} gets mail again.": "يصل البريد إلى {email} من جديد.",
  "Allow again": "السماح مجددًا",
  "The transcript is on its way to {email}.": "نص المحادثة في طريقه إلى {email}.",
  "The server cannot be reached. Nothing was sent.": "تعذّر الوصول إلى الخادم. لم يُرسل شيء.",
  "Email a transcript": "إرسال نص المحادثة بالبريد",
  "Without private notes, to": "دون الملاحظات الخاصة، إلى",
  Myself: "نفسي",
  "Mails that could not be sent": "رسائل تعذّر إرسالها",
  "No reason was given.": "لم يُذكر سبب.",
  "Send again to {address}": "إعادة الإرسال إلى {address}",
  "Right|correct": "صحيح",
  "To be mended": "يحتاج إلى إصلاح",
  "Not sure": "غير مؤكد",
  "Records of your domains": "سجلات نطاقاتك",
  "What name servers tell about the domains that mail goes out from and comes in to, asked just now.":
    "ما تقوله خوادم الأسماء الآن عن النطاقات التي يخرج منها البريد ويدخل إليها.",
  "REPLY_DOMAIN and MAIL_FROM are names of this machine only. Set them to domains of your own to have them checked.":
    "REPLY_DOMAIN وMAIL_FROM اسمان لهذا الجهاز فقط. اجعلهما نطاقين لك ليُفحصا.",
  "Replies come in here.": "تصل الردود هنا.",
  "Mail goes out from here.": "يخرج البريد من هنا.",
  "Mail in": "البريد الداخل",
  "One of these is enough. Open one to see how it is set up.":
    "يكفي واحد منها. افتح أحدها لترى كيف يُعد.",
  Sandbox: "بيئة تجريبية",
  "In use": "مستخدم",
  Ready: "جاهز",
  "Last received {time}": "آخر استلام {time}",
  "Last received from the mailbox of this server {time}": "آخر استلام من صندوق هذا الخادم {time}",
  "Turned away {time}: {reason}": "رُفض {time}: {reason}",
  "Environment variables": "متغيرات البيئة",
  "is set": "معيّن",
  "is not set": "غير معيّن",
  "Try both directions": "جرّب الاتجاهين",
  "You get a mail in the mailbox of this server. Answer it there; this page shows each step as it happens.":
    "تصلك رسالة في صندوق هذا الخادم. أجب عنها هناك؛ وتعرض هذه الصفحة كل خطوة.",
  "{email} gets a mail. Answer it from there; this page shows each step as it happens.":
    "تصل رسالة إلى {email}. أجب عنها من هناك؛ وتعرض هذه الصفحة كل خطوة.",
  "Test again": "إعادة الاختبار",
  "Send me a test": "أرسل لي اختبارًا",
  "The mail to {address} did not get through.": "لم تصل الرسالة إلى {address}.",
  "Waiting for your answer.": "في انتظار ردك.",
  "Open the mailbox": "فتح صندوق البريد",
  "A mail has left to {address}": "خرجت رسالة إلى {address}",
  "A mail is leaving to {address}": "تخرج رسالة إلى {address}",
  "Your answer came in by {way}": "وصل ردك عبر: {way}",
  "Resend's webhook": "خطاف Resend",
  "the built-in mail receiver": "المستقبِل المدمج",
  "the mailbox": "صندوق البريد",
  mail: "البريد",
  "Nobody checked its sender. Replies are taken, and say “sender not verified”.":
    "لم يتحقق أحد من المرسل. تُقبل الردود وعليها «المرسل غير موثّق».",
  "Its sender was checked and is genuine.": "تم التحقق من المرسل وهو حقيقي.",
  "The check of its sender failed. Replies like this one are held until an agent accepts them.":
    "فشل التحقق من المرسل. تُحتجز ردود كهذه حتى يقبلها وكيل.",
  Waiting: "قيد الانتظار",
  "Mail goes out through Resend, with RESEND_API_KEY.":
    "يخرج البريد عبر Resend باستخدام RESEND_API_KEY.",
  "Mail goes out through the mail server of SMTP_URL.": "يخرج البريد عبر خادم SMTP_URL.",
  "Mail stays on this server and can be read and answered at /mailbox. For real mail set RESEND_API_KEY or SMTP_URL and restart.":
    "يبقى البريد على هذا الخادم ويُقرأ ويُجاب عنه في ‎/mailbox. للبريد الحقيقي عيّن RESEND_API_KEY أو SMTP_URL ثم أعد التشغيل.",
  "Mail out": "البريد الخارج",
  "Replies come to addresses at {replyDomain} (REPLY_DOMAIN). They must reach Segue by one of the ways below.":
    "تصل الردود إلى عناوين في {replyDomain} (REPLY_DOMAIN). ويجب أن تصل إلى Segue بإحدى الطرق أدناه.",
  "Both directions with one account.": "الاتجاهان بحساب واحد.",
  "Webhook endpoint": "عنوان الخطاف",
  "Make an API key with full access and set it as RESEND_API_KEY.":
    "أنشئ مفتاح API بصلاحية كاملة وعيّنه في RESEND_API_KEY.",
  "Add {replyDomain} as a receiving domain, with the MX record that Resend shows.":
    "أضف {replyDomain} كنطاق استقبال، مع سجل MX الذي يعرضه Resend.",
  "Add a webhook to the address below with all email events.":
    "أضف خطافًا إلى العنوان أدناه بكل أحداث البريد.",
  "Set its signing secret as RESEND_WEBHOOK_SECRET and restart.":
    "عيّن سر توقيعه في RESEND_WEBHOOK_SECRET ثم أعد التشغيل.",
  "An inbound stream of a Postmark server.": "تدفق وارد لخادم Postmark.",
  "Webhook of the inbound stream": "خطاف التدفق الوارد",
  "MX record": "سجل MX",
  "Set INBOUND_SECRET (16 characters or more) and restart.":
    "عيّن INBOUND_SECRET (16 حرفًا أو أكثر) ثم أعد التشغيل.",
  "Paste the webhook address below, with the secret in the place of INBOUND_SECRET.":
    "الصق عنوان الخطاف أدناه، مع السر مكان INBOUND_SECRET.",
  "Tick “Include raw email content in JSON payload”.":
    "أشّر على «Include raw email content in JSON payload».",
  "Point {replyDomain} to Postmark and enter it as the inbound domain.":
    "وجّه {replyDomain} إلى Postmark وأدخله كنطاق وارد.",
  "Destination URL": "عنوان الوجهة",
  "Set INBOUND_SECRET and restart, or attach a signature policy and set its public key as SENDGRID_VERIFICATION_KEY; the address then needs no password.":
    "عيّن INBOUND_SECRET ثم أعد التشغيل، أو أرفق سياسة توقيع وعيّن مفتاحها العام في SENDGRID_VERIFICATION_KEY؛ عندها لا يحتاج العنوان إلى كلمة مرور.",
  "Add {replyDomain} as the receiving domain with the address below.":
    "أضف {replyDomain} كنطاق استقبال مع العنوان أدناه.",
  "Tick “POST the raw, full MIME message”.": "أشّر على «POST the raw, full MIME message».",
  "A route that forwards to this server.": "مسار يحوّل إلى هذا الخادم.",
  "Action of the route": "إجراء المسار",
  "Expression of the route": "تعبير المسار",
  "Set the HTTP webhook signing key of your account as MAILGUN_SIGNING_KEY and restart.":
    "عيّن مفتاح توقيع خطافات HTTP لحسابك في MAILGUN_SIGNING_KEY ثم أعد التشغيل.",
  "Add {replyDomain} as a domain, with the MX records that Mailgun shows.":
    "أضف {replyDomain} كنطاق، مع سجلات MX التي يعرضها Mailgun.",
  "Make a route of the two lines below. The address must end in “mime”.":
    "أنشئ مسارًا من السطرين أدناه. يجب أن ينتهي العنوان بـ «mime».",
  "For mails up to 150 KB: SES cannot publish larger ones.":
    "للرسائل حتى 150 كيلوبايت: لا يستطيع SES نشر أكبر منها.",
  "HTTPS endpoint of the subscription": "عنوان HTTPS للاشتراك",
  "Make an SNS topic, set its ARN as SES_TOPIC_ARN and restart.":
    "أنشئ موضوع SNS وعيّن ARN الخاص به في SES_TOPIC_ARN ثم أعد التشغيل.",
  "Subscribe the address below to the topic, without raw message delivery. Segue confirms by itself.":
    "اشترك بالعنوان أدناه في الموضوع دون «raw message delivery». يؤكد Segue من تلقاء نفسه.",
  "In the receipt rules add one for {replyDomain} with an SNS action: that topic, encoding Base64.":
    "في قواعد الاستلام أضف قاعدة لـ {replyDomain} بإجراء SNS: ذلك الموضوع، بترميز Base64.",
  "The S3 action is not supported; mails it keeps are listed as failed.":
    "إجراء S3 غير مدعوم؛ والرسائل التي يحفظها تُدرج كفاشلة.",
  "Built-in mail receiver": "مستقبِل بريد مدمج",
  "Other mail servers deliver straight to Segue, without a provider.":
    "تسلّم خوادم بريد أخرى إلى Segue مباشرة دون مزوّد.",
  Environment: "البيئة",
  "Set SMTP_LISTEN, open that port to the world and restart.":
    "عيّن SMTP_LISTEN وافتح ذلك المنفذ للخارج ثم أعد التشغيل.",
  "Point the MX record at this server, by a name that has an A record.":
    "وجّه سجل MX إلى هذا الخادم باسم له سجل A.",
  "Set SMTP_TLS_CERT and SMTP_TLS_KEY (PEM files) to offer encryption.":
    "عيّن SMTP_TLS_CERT وSMTP_TLS_KEY (ملفات PEM) لتوفير التشفير.",
  "A mailbox you have": "صندوق بريد لديك",
  "Read over IMAP, for each inbox its own. Nothing has to be opened to the world.":
    "يُقرأ عبر IMAP، لكل صندوق وارد صندوقه. لا حاجة إلى فتح شيء للخارج.",
  "Where replies go": "إلى أين تذهب الردود",
  "Set REPLY_DOMAIN to the domain of the mailbox and restart. Replies go to the addresses below: the mailbox must be called reply, or have that alias, at a provider that takes plus addresses, or catch every address.":
    "عيّن REPLY_DOMAIN لنطاق صندوق البريد ثم أعد التشغيل. تذهب الردود إلى العناوين أدناه: يجب أن يكون اسم الصندوق reply أو له هذا الاسم المستعار لدى مزوّد يقبل عناوين الزائد، أو أن يلتقط كل العناوين.",
  "Open Inboxes, choose the inbox, and connect the mailbox there. Google and others want a password made for apps.":
    "افتح صناديق الوارد واختر الصندوق ثم وصّل صندوق البريد هناك. تطلب Google وغيرها كلمة مرور للتطبيقات.",
  "Give the inbox the address people write to as its support address.":
    "اجعل العنوان الذي يكتب إليه الناس عنوانَ دعم للصندوق.",
  "Choose a folder that nobody else empties; mails that are taken in are marked as read.":
    "اختر مجلدًا لا يفرغه غيرك؛ تُعلَّم الرسائل المأخوذة كمقروءة.",
  "Your own mail server": "خادم البريد الخاص بك",
  "Postfix, a Cloudflare Email Worker, anything that can post a mail.":
    "Postfix أو Cloudflare Email Worker أو أي شيء يستطيع إرسال رسالة عبر POST.",
  Endpoint: "العنوان",
  Command: "الأمر",
  "Set INBOUND_SECRET and restart.": "عيّن INBOUND_SECRET ثم أعد التشغيل.",
  "Post each mail as it is, with its envelope in the two headers.":
    "أرسل كل رسالة كما هي عبر POST مع مغلفها في الترويستين.",
  "Keep the mail in the queue unless the answer is 202: in a Postfix pipe end with exit code 75.":
    "أبقِ الرسالة في الطابور ما لم يكن الجواب 202: في أنبوب Postfix انتهِ بالرمز 75.",
  "Set TRUSTED_AUTHSERV_ID to the name your server writes into Authentication-Results.":
    "عيّن TRUSTED_AUTHSERV_ID بالاسم الذي يكتبه خادمك في Authentication-Results.",
};
