import type { Said } from "@/lib/dashboard-words/said";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";

export const refusals: Said<RefusalsText> = {
  "Use small letters, digits and underscores.": "استخدم أحرفًا صغيرة وأرقامًا وشرطات سفلية.",
  "Give the field a label.": "أعطِ الحقل اسمًا.",
  "Another field has this key.": "لحقل آخر هذا المفتاح.",
  "Give the list at least one option.": "أعطِ القائمة خيارًا واحدًا على الأقل.",
  "Choose a field that stands above this one.": "اختر حقلًا فوق هذا الحقل.",
  "The email field must be of type email.": "يجب أن يكون نوع حقل البريد بريدًا إلكترونيًا.",
  "Give whole seconds from 0 to 120.": "أدخل ثواني صحيحة من 0 إلى 120.",
  "Give whole seconds from 0 to 3600.": "أدخل ثواني صحيحة من 0 إلى 3600.",
  "Give whole seconds from 0 to 86400.": "أدخل ثواني صحيحة من 0 إلى 86400.",
  "Give a number from 1 to 50.": "أدخل عددًا من 1 إلى 50.",
  "The longest wait cannot be shorter than the quiet time.":
    "لا يمكن أن يكون أطول انتظار أقصر من فترة الهدوء.",
  "Give a colour like #0f766e.": "أدخل لونًا مثل ‎#0f766e.",
  "Give a host name like www.example.com.": "أدخل اسم مضيف مثل www.example.com.",
  "Write the question.": "اكتب السؤال.",
  "Write what visitors agree to.": "اكتب ما يوافق عليه الزوار.",
  "At most 20 messages by themselves.": "20 رسالة تلقائية على الأكثر.",
  "Give the inbox a name.": "أعطِ صندوق الوارد اسمًا.",
  "Give an address like support@example.com.": "أدخل عنوانًا مثل support@example.com.",
  "Say on which pages, or * for all.": "حدّد الصفحات، أو * للجميع.",
  "Write what it says.": "اكتب ما تقوله.",
  "Give a whole number.": "أدخل عددًا صحيحًا.",
  "At least 1.": "1 على الأقل.",
  "At most 500.": "500 على الأكثر.",
  "At most 1440.": "1440 على الأكثر.",
  "At most 8760.": "8760 على الأكثر.",
  "Give whole minutes.": "أدخل دقائق صحيحة.",
  "Give whole hours.": "أدخل ساعات صحيحة.",
  "Use at most 1000 characters.": "استخدم 1000 حرف على الأكثر.",
  "A time that begins and ends at once is none.": "وقت يبدأ وينتهي معًا ليس وقتًا.",
  "Choose a time zone.": "اختر منطقة زمنية.",
  "Choose a date.": "اختر تاريخًا.",
  "This inbox no longer exists.": "لم يعد صندوق الوارد هذا موجودًا.",
  "Another inbox has this address. Give each its own.":
    "لصندوق آخر هذا العنوان. أعطِ كل صندوق عنوانه.",
  "Write something.": "اكتب شيئًا.",
  "Use at most 5,000 characters.": "استخدم 5000 حرف على الأكثر.",
  "Use at most 60 characters.": "استخدم 60 حرفًا على الأكثر.",
  "Use at most 40 characters.": "استخدم 40 حرفًا على الأكثر.",
  "Two columns have the same meaning. Ignore one of them.": "لعمودين المعنى نفسه. تجاهل أحدهما.",
  "Say which column is the name, email, phone or identifier.":
    "حدّد أي عمود هو الاسم أو البريد أو الهاتف أو المعرّف.",
  "Write one choice a line.": "اكتب خيارًا في كل سطر.",
  "Somebody else answered with the customer's reply address.": "أجاب شخص آخر بعنوان رد العميل.",
  "The sender check failed: the address may be forged.":
    "فشل التحقق من المرسل: قد يكون العنوان مزوّرًا.",
  "Sent from an address the customer no longer uses here.":
    "أُرسلت من عنوان لم يعد العميل يستخدمه هنا.",
  "Has the Message-ID of another mail, but says something else.":
    "لها معرّف رسالة أخرى لكنها تقول شيئًا آخر.",
  "Somebody else answered with a team member's reply address.":
    "أجاب شخص آخر بعنوان رد أحد أعضاء الفريق.",
  "An answer in a team member's name that could not be verified.":
    "رد باسم أحد أعضاء الفريق تعذّر التحقق منه.",
  "A team member's answer without any words of his own.": "رد من أحد أعضاء الفريق بلا كلمات منه.",
  "Many mails within minutes: machines may be answering each other.":
    "رسائل كثيرة خلال دقائق: ربما تجيب الآلات بعضها.",
  "No conversation or inbox has this address.": "لا محادثة ولا صندوق له هذا العنوان.",
  "The conversation it answers has been erased.": "المحادثة التي تجيب عنها مُحيت.",
  "The inbox does not take new conversations by mail.": "لا يقبل الصندوق محادثات جديدة بالبريد.",
  "A newsletter or list mail, which starts no conversation.": "نشرة أو رسالة قائمة لا تبدأ محادثة.",
  "The contact is blocked.": "جهة الاتصال محظورة.",
  "A mail of our own that came back.": "رسالة منا عادت إلينا.",
  "A read receipt.": "إشعار قراءة.",
  "A complaint report.": "تقرير شكوى.",
  "Discarded by hand.": "تم تجاهلها يدويًا.",
  "No reason was recorded.": "لم يُسجّل سبب.",
  "Mailboxes are read on port 993 or 143.": "تُقرأ صناديق البريد على المنفذ 993 أو 143.",
  "This host is on a private network. The operator can allow that with IMAP_ALLOW_PRIVATE.":
    "هذا المضيف في شبكة خاصة. يستطيع المشغّل السماح بذلك عبر IMAP_ALLOW_PRIVATE.",
  "Without encryption the password could be read on its way. Choose TLS or STARTTLS.":
    "من دون تشفير يمكن قراءة كلمة المرور في الطريق. اختر TLS أو STARTTLS.",
  "No server of this name can be found.": "لا يوجد خادم بهذا الاسم.",
  "The server does not answer on this port.": "لا يجيب الخادم على هذا المنفذ.",
  "No safe connection: the server's certificate or its encryption does not fit.":
    "لا اتصال آمن: شهادة الخادم أو تشفيره غير مناسب.",
  "The server refuses this user name or password. Some providers want a password made for apps.":
    "يرفض الخادم اسم المستخدم أو كلمة المرور. يطلب بعض المزوّدين كلمة مرور للتطبيقات.",
  "There is no such folder in this mailbox.": "لا يوجد مجلد كهذا في صندوق البريد.",
  "There is no such folder to move mails to. Create it in the mailbox first.":
    "مجلد الوجهة غير موجود. أنشئه أولًا في صندوق البريد.",
  "Mails cannot be moved to the folder they are read from.":
    "لا يمكن نقل الرسائل إلى المجلد الذي تُقرأ منه.",
  "This server cannot move mails. Leave the field empty: they are marked as read.":
    "لا يستطيع هذا الخادم نقل الرسائل. اترك الحقل فارغًا: تُعلَّم كمقروءة.",
  "The server names a mail and does not give it. After several attempts it is listed as failed.":
    "يذكر الخادم رسالة ولا يسلّمها. بعد عدة محاولات تُدرج كفاشلة.",
  "The server ended the connection.": "أنهى الخادم الاتصال.",
  "The server answered something unexpected.": "أجاب الخادم بشيء غير متوقع.",
  "The mailbox could not be read. The server's log tells why.":
    "تعذّرت قراءة صندوق البريد. سجل الخادم يبيّن السبب.",
  "Give the password. It is asked for again when server or user change.":
    "أدخل كلمة المرور. تُطلب من جديد حين يتغير الخادم أو المستخدم.",
  "Give the name of the mail server, like imap.example.com.":
    "أدخل اسم خادم البريد، مثل imap.example.com.",
  "Give the port as a number.": "أدخل المنفذ رقمًا.",
  "Ports are numbers from 1 to 65535.": "المنافذ أرقام من 1 إلى 65535.",
  "Give the user name, mostly the whole address.": "أدخل اسم المستخدم، وغالبًا العنوان كاملًا.",
  "Give the folder, mostly INBOX.": "أدخل المجلد، وغالبًا INBOX.",
  "A subject is one line.": "الموضوع سطر واحد.",
  "Give a link that begins with https://.": "أدخل رابطًا يبدأ بـ https://.",
  "Give the number of the conversation.": "أدخل رقم المحادثة.",
  "Somebody has decided this mail already.": "بتّ أحدهم في هذه الرسالة بالفعل.",
  "There is no conversation of this number.": "لا محادثة بهذا الرقم.",
  "An answer in a team member's name must prove itself.":
    "الرد باسم أحد أعضاء الفريق يجب أن يثبت نفسه.",
  "This inbox is gone.": "لم يعد هذا الصندوق موجودًا.",
  "This address gets mail already.": "يصل البريد إلى هذا العنوان بالفعل.",
  "This mailbox is removed.": "أُزيل صندوق البريد هذا.",
  "This mailbox is removed already.": "أُزيل صندوق البريد هذا من قبل.",
  "The mail cannot be read.": "لا يمكن قراءة الرسالة.",
  "It was sent several times already. Try again later.": "أُرسلت عدة مرات بالفعل. حاول لاحقًا.",
  "Nothing has been said yet.": "لم يُقل شيء بعد.",
};
