import type { MailTexts } from "@/emails/translations/mail-texts";

export const tr: MailTexts = {
  replyDelimiter: "##- Lütfen bu satırın üzerine yanıt yazın -##",
  subject: "[#{number}] {brand} ile görüşmeniz",
  senderName: "{author} – {brand}",
  preheader: "{author}: {text}",
  you: "Siz",
  customer: "Müşteri",
  assistant: "Asistan",
  alsoSentTo: "Şu kişilere de gönderildi: {names}",
  earlier: "Bu görüşmede daha önce",
  continueInChat: "Sohbette devam et",
  rating1: "Çok kötü",
  rating2: "Kötü",
  rating3: "İdare eder",
  rating4: "İyi",
  rating5: "Çok iyi",
  orReply: "Ya da bu e-postayı yanıtlamanız yeterli.",
  attached: "{size}, ekte",
  linkLeftOut: "[bağlantı çıkarıldı]",
  restInChat: "Bu mesaj bir e-posta için çok uzun. Devamı sohbette:",
  reasonChat: "Bu e-postayı, sohbette {brand} ekibine yazdığınız için alıyorsunuz.",
  reasonParticipant: "Bu e-postayı, {brand} ile bu görüşmeye katıldığınız için alıyorsunuz.",
  reasonClaim:
    "Bu e-postayı, biri {brand} sohbetinde {email} adresini verdiği için alıyorsunuz. Bu siz değilseniz bize bildirin, yazmayı bırakalım.",
  wasNotMe: "Bu ben değildim",
  mute: "Bu görüşmeyle ilgili e-postaları durdur",
  sentTo: "{email} adresine gönderildi",

  transcriptTitle: "{brand} ile görüşmeniz",
  transcriptCount: { one: "{count} mesaj", other: "{count} mesaj" },
  transcriptLeftOut: {
    one: "İlk mesaj buraya sığmıyor. Onu sohbette bulabilirsiniz.",
    other: "İlk {count} mesaj buraya sığmıyor. Onları sohbette bulabilirsiniz.",
  },
  transcriptAsked: "Bu e-postayı, sohbette {brand} ekibinden istediğiniz için alıyorsunuz.",
  transcriptSent:
    "Bu e-postayı, {brand} ekibinden {author} size bu kopyayı gönderdiği için alıyorsunuz.",
  transcriptOwn:
    "Bu e-postayı, bu görüşmenin bir kopyasını istediğiniz için alıyorsunuz. Yanıtlarsanız yanıtınız müşteriye gider.",

  resetSubject: "Yeni bir parola belirleyin",
  resetGreeting: "Merhaba {name},",
  resetBody: "Biri hesabınız için yeni bir parola istedi. Parolanızı buradan belirleyin:",
  resetButton: "Yeni parola belirle",
  resetValidity: {
    one: "Bağlantı bir kez ve {count} dakika boyunca çalışır.",
    other: "Bağlantı bir kez ve {count} dakika boyunca çalışır.",
  },
  resetIgnore: "Bu siz değilseniz bu e-postayı yok sayabilirsiniz. Parolanız aynı kalır.",

  tripSubject: "Testi tamamlamak için bu e-postayı yanıtlayın",
  tripPreheader: "Tek bir sözcük yeterli.",
  tripBody:
    "Segue’nin e-postaları size ulaşıyor. Şimdi “Yanıtla”ya basın ve herhangi bir şey gönderin; tek bir sözcük yeterli. Ardından e-posta ayarları, yanıtların da ulaştığını gösterir.",
  tripAsked: "Bu testi {baseUrl} adresinde istediniz.",

  pageBrokenTitle: "Bu bağlantı çalışmıyor",
  pageBrokenText: "Bağlantı eksik ya da ait olduğu görüşme artık yok.",
  pageEndedTitle: "Bu bağlantı artık çalışmıyor",
  pageEndedText: "Bunun yerine e-postayı yanıtlayın: yanıtınız aynı görüşmeye ulaşır.",
  pageContinueText:
    "Sohbete burada, tarayıcınızda devam edin. Dilediğiniz zaman yine e-postayla yanıt verebilirsiniz.",
  pageRefusedTitle: "Teşekkürler, artık yazmayacağız",
  pageRefusedText: "{email} adresine bu görüşmeyle ilgili artık e-posta gönderilmeyecek.",
  pageRefuseTitle: "Adresinizi başka biri mi verdi?",
  pageRefuseText:
    "{brand} ile siz yazışmadıysanız bize bildirin: {email} adresini o görüşmeden çıkarır, bir daha göndermeyiz.",
  pageMutedTitle: "E-postalar durduruldu",
  pageMutedText:
    "{email} adresine bu görüşmeyle ilgili artık e-posta gönderilmeyecek. Birini yanıtlarsanız yeniden başlar.",
  pageUnmute: "Bana yeniden e-posta gönder",
  pageUnmutedTitle: "Yeniden e-posta alıyorsunuz",
  pageUnmutedText: "Bu görüşmedeki yanıtlar yeniden {email} adresine gönderilir.",
  pageMuteTitle: "Bu görüşmeyle ilgili e-postalar durdurulsun mu?",
  pageMuteText: "{brand} bundan sonra yalnızca sohbette yanıt verir. Diğer görüşmeler etkilenmez.",
  pageMute: "E-postaları durdur",
};
