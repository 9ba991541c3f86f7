export type InboxesText =
  | "All inboxes"
  | "A website's chat, with the address its conversations carry on by.";
