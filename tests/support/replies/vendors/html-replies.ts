import { , type VendorReply } from "./vendor-reply";

/** Replies as HTML alone. */
export const htmlReplies: VendorReply[] = [];
