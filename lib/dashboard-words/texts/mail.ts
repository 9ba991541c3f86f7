export type MailText =
  | "Could not be sent"
  | "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.";
