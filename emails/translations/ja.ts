import type { MailTexts } from "@/emails/translations/mail-texts";

export const ja: MailTexts = {
  replyDelimiter: "##- この行より上に返信をご記入ください -##",
  subject: "[#{number}] {brand}とのやり取り",
  senderName: "{brand} {author}",
  preheader: "{author}：{text}",
  you: "あなた",
  customer: "お客様",
  assistant: "アシスタント",
  alsoSentTo: "{names}にも送信しました",
  earlier: "これまでのやり取り",
  continueInChat: "チャットで続ける",
  rating1: "とても悪い",
  rating2: "悪い",
  rating3: "普通",
  rating4: "良い",
  rating5: "とても良い",
  orReply: "このメールにそのまま返信いただくこともできます。",
  attached: "{size}、添付",
  linkLeftOut: "［リンク省略］",
  restInChat: "このメッセージはメールには長すぎるため、続きはチャットでご覧ください：",
  reasonChat: "チャットで{brand}にお問い合わせいただいたため、このメールをお送りしています。",
  reasonParticipant: "{brand}とのやり取りに参加されているため、このメールをお送りしています。",
  reasonClaim:
    "{brand}とのチャットで{email}というアドレスが入力されたため、このメールをお送りしています。お心当たりがない場合はお知らせください。今後の送信を停止します。",
  wasNotMe: "心当たりがありません",
  mute: "このやり取りに関するメールを停止する",
  sentTo: "宛先：{email}",

  transcriptTitle: "{brand}とのやり取り",
  transcriptCount: { other: "メッセージ{count}件" },
  transcriptLeftOut: {
    other: "最初の{count}件のメッセージはここに収まらないため、チャットでご覧ください。",
  },
  transcriptAsked: "チャットで{brand}にご依頼いただいたため、このメールをお送りしています。",
  transcriptSent: "{brand}の{author}がこの控えをお送りしました。",
  transcriptOwn:
    "このやり取りの控えをご依頼いただいたため、このメールをお送りしています。返信すると、その内容はお客様に届きます。",

  resetSubject: "新しいパスワードの設定",
  resetGreeting: "{name} 様",
  resetBody:
    "お使いのアカウントの新しいパスワードの設定が依頼されました。こちらから設定してください：",
  resetButton: "新しいパスワードを設定する",
  resetValidity: { other: "このリンクは{count}分間、1回に限り有効です。" },
  resetIgnore: "お心当たりがない場合は、このメールを無視してください。パスワードは変更されません。",

  tripSubject: "このメールに返信してテストを完了してください",
  tripPreheader: "一言で構いません。",
  tripBody:
    "Segue からのメールは届いています。「返信」を押して、何か送り返してください。一言で構いません。返信も届いていることがメール設定に表示されます。",
  tripAsked: "{baseUrl} でこのテストが依頼されました。",

  pageBrokenTitle: "このリンクは使用できません",
  pageBrokenText: "リンクが不完全であるか、対象のやり取りがすでに存在しません。",
  pageEndedTitle: "このリンクはすでに使用できません",
  pageEndedText: "メールにご返信ください。同じやり取りに届きます。",
  pageContinueText:
    "このままブラウザーのチャットで続けられます。メールでの返信も引き続きご利用いただけます。",
  pageRefusedTitle: "ありがとうございます。送信を停止しました",
  pageRefusedText: "{email}には、このやり取りに関するメールは今後送信されません。",
  pageRefuseTitle: "ほかの方がこのアドレスを入力しましたか？",
  pageRefuseText:
    "{brand}とのチャットにお心当たりがない場合はお知らせください。{email}をそのやり取りから外し、今後は何も送信しません。",
  pageMutedTitle: "メールを停止しました",
  pageMutedText:
    "{email}には、このやり取りに関するメールは今後送信されません。メールに返信すると再開します。",
  pageUnmute: "メールを再開する",
  pageUnmutedTitle: "メールを再開しました",
  pageUnmutedText: "このやり取りへの返信は再び{email}に届きます。",
  pageMuteTitle: "このやり取りに関するメールを停止しますか？",
  pageMuteText: "停止すると、{brand}はチャットでのみお返事します。ほかのやり取りには影響しません。",
  pageMute: "メールを停止する",
};
