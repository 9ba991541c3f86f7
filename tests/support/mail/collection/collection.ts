/** Mails as the world's programs write them, each with what must become of it. */
import { charsets } from "@/tests/support/mail/collection/charsets";
import { encodings } from "@/tests/support/mail/collection/encodings";
import { files } from "@/tests/support/mail/collection/files";
import { headers } from "@/tests/support/mail/collection/headers";
import { machines } from "@/tests/support/mail/collection/machines";
import { replies } from "@/tests/support/mail/collection/replies";
import { structures } from "@/tests/support/mail/collection/structures";

export const collection = { replies, charsets, encodings, structures, files, headers, machines };
