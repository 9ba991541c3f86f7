import { describe, expect, test } from "vitest";
import { type DeliveryState, deliveryState, deliveryWords, mailStates } from "@/lib/delivery-state";
import type { RecipientState, RecipientView } from "@/lib/schemas/conversation";
import type { MailView } from "@/lib/schemas/message";

type Message = Parameters<typeof deliveryState>[0];
type Conversation = Parameters<typeof deliveryState>[1];

const message = (change: Partial<Message> = {}): Message => ({
  kind: "chat",
  author: { kind: "agent", id: "1", name: "Grace" },
  isDeleted: false,
  seq: 5,
  mails: [],
  ...change,
});

const recipient = (state: RecipientState, change: Partial<RecipientView> = {}): RecipientView => ({
  id: "r",
  kind: "contact",
  email: "Ada@customer.test",
  name: null,
  state,
  isVerified: true,
  mailDueAt: null,
  heldSeq: 0,
  ...change,
});

const conversation = (
  recipients: RecipientView[],
  change: { email?: string | null; contactSeenSeq?: number; isBlocked?: boolean } = {},
): Conversation => ({
  contact: {
    id: "c",
    name: "Ada",
    email: change.email === undefined ? "ada@customer.test" : change.email,
    emailSource: null,
    emailVerifiedAt: null,
    phone: null,
    avatarUrl: null,
    identifier: null,
    claimedIdentifier: null,
    attributes: {},
    locale: null,
    timezone: null,
    isBlocked: change.isBlocked ?? false,
    lastSeenAt: null,
    createdAt: "2026-01-01T00:00:00Z",
  },
  contactSeenSeq: change.contactSeenSeq ?? 0,
  recipients,
});

const mail = (state: string): MailView => ({
  direction: "out",
  state,
  address: "ada@customer.test",
  error: null,
  at: null,
  subject: null,
  isSenderVerified: null,
});

const due = { mailDueAt: "2026-01-01T00:01:00Z" };

describe("what a bubble shows", () => {
  test.each<[string, DeliveryState, Conversation]>([
    ["a mail that is planned", "waiting", conversation([recipient("reachable", due)])],
    ["nothing planned", "none", conversation([recipient("reachable")])],
    [
      "one that was taken back while a later one waits",
      "none",
      conversation([recipient("reachable", { ...due, heldSeq: 5 })]),
    ],
    ["no address", "no_address", conversation([], { email: null })],
    ["an address that was not his", "no_address", conversation([recipient("revoked")])],
    ["a muted recipient", "muted", conversation([recipient("muted", due)])],
    ["a suppressed address", "suppressed", conversation([recipient("suppressed")])],
    ["a limited address", "limited", conversation([recipient("limited", due)])],
    ["a blocked contact", "none", conversation([recipient("blocked")], { isBlocked: true })],
    ["a recipient that is not made yet", "none", conversation([])],
    [
      "a former address beside the present one",
      "waiting",
      conversation([
        recipient("revoked", { email: "old@customer.test" }),
        recipient("reachable", due),
      ]),
    ],
  ])("with %s: %s", (_name, state, given) => {
    expect(deliveryState(message(), given)).toBe(state);
  });

  test.each(mailStates.filter((state) => state !== "cancelled"))("a mail that is %s", (state) => {
    const given = conversation([recipient("reachable")]);
    expect(deliveryState(message({ mails: [mail(state)] }), given)).toBe(state);
  });

  test("a cancelled mail counts as none", () => {
    const given = conversation([recipient("reachable", due)]);
    expect(deliveryState(message({ mails: [mail("cancelled")] }), given)).toBe("waiting");
  });

  test("the newest of several mails", () => {
    const mails = [mail("queued"), mail("bounced")];
    expect(deliveryState(message({ mails }), conversation([]))).toBe("queued");
  });

  test("read in the chat goes before every mail", () => {
    const given = conversation([recipient("reachable")], { contactSeenSeq: 5 });
    expect(deliveryState(message({ mails: [mail("delivered")] }), given)).toBe("read");
    const earlier = conversation([recipient("reachable", due)], { contactSeenSeq: 4 });
    expect(deliveryState(message(), earlier)).toBe("waiting");
  });

  test.each<[string, Partial<Message>]>([
    ["the customer's own words", { author: { kind: "contact", id: "c", name: null } }],
    ["a private note", { kind: "note" }],
    ["a greeting", { kind: "greeting" }],
    ["a deleted answer", { isDeleted: true }],
  ])("nothing on %s", (_name, change) => {
    const given = conversation([recipient("reachable", due)], { contactSeenSeq: 9 });
    expect(deliveryState(message(change), given)).toBe("none");
  });
});

test("every state but none and cancelled has words", () => {
  const silent = ["none", "cancelled"] as const;
  for (const state of silent) expect(deliveryWords(state)).toBeNull();
  for (const state of mailStates.filter((one) => one !== "cancelled"))
    expect(deliveryWords(state)).toBeTruthy();
});
