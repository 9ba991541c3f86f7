import { expect, test } from "vitest";
import type { VouchedResults } from "@/lib/schemas/mail/inbound-mail";
import { judgeVouched } from "@/server/mail/authentication/judge-vouched";

const silent: VouchedResults = {
  ...{ spf: null, spfDomain: null, dkim: null, dkimDomains: [], dmarc: null },
};

test.each([
  ["a DMARC pass", { dmarc: "pass" }, "pass"],
  ["a DMARC failure beside a signature", { dmarc: "fail", dkim: "pass" }, "fail"],
  ["its own signature", { dkim: "pass", dkimDomains: ["mail.customer.test"] }, "pass"],
  ["another's signature", { dkim: "pass", dkimDomains: ["evil.test"], spf: "none" }, "fail"],
  ["SPF of its own domain", { spf: "pass", spfDomain: "customer.test" }, "pass"],
  ["SPF of another domain", { spf: "pass", spfDomain: "evil.test", dkim: "none" }, "fail"],
  ["SPF of an unknown domain", { spf: "pass" }, "none"],
  ["no policy and nothing else", { dmarc: "none" }, "fail"],
  ["a silent name server", { dmarc: "error" }, "none"],
  ["nothing", {}, "none"],
] as const)("%s is judged", (_name, told, result) => {
  const vouched = { ...silent, ...told };
  expect(judgeVouched(vouched, "customer.test").result).toBe(result);
});

test("what does not fit is no result", () => {
  expect(judgeVouched({ dmarc: "PASS" }, "customer.test").result).toBe("none");
  expect(judgeVouched(null, "customer.test").result).toBe("none");
});
