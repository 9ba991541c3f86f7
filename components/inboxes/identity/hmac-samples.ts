const call = `
// In the page:
window.$segue.setUser(user.id, {
  name: user.name,
  email: user.email,
  identifier_hash: hash,
});`;

/** How a server signs a user's id with the identity key. */
export const hmacSamples: Array<{ name: string; code: string }> = [
  {
    name: "Node",
    code: `import { createHmac } from "node:crypto";

// identityKey comes from your server's environment.
const hash = createHmac("sha256", identityKey)
  .update(String(user.id))
  .digest("hex");
${call}`,
  },
  {
    name: "PHP",
    code: `$hash = hash_hmac('sha256', (string) $user->id, getenv('SEGUE_IDENTITY_KEY'));
${call}`,
  },
  {
    name: "Ruby",
    code: `hash = OpenSSL::HMAC.hexdigest("SHA256", ENV["SEGUE_IDENTITY_KEY"], user.id.to_s)
${call}`,
  },
  {
    name: "Python",
    code: `import hashlib, hmac, os

hash = hmac.new(
    os.environ["SEGUE_IDENTITY_KEY"].encode(), str(user.id).encode(), hashlib.sha256
).hexdigest()
${call}`,
  },
];
