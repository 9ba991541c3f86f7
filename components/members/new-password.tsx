"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type NewPasswordProps = { email: string; password: string | null; onClose: () => void };

/** The password made for somebody new; it is shown this once and kept nowhere. */
export function NewPassword({ email, password, onClose }: NewPasswordProps) {
  const [isCopied, setIsCopied] = useState(false);
  if (password === null) {
    return (
      <>
        <p className="text-sm text-soft">
          {email} already signs in here and keeps the password used so far.
        </p>
        <Button variant="primary" className="self-end" onClick={onClose}>
          Done
        </Button>
      </>
    );
  }
  return (
    <>
      <p className="text-sm text-soft">
        Pass this password on to {email}. It is shown only now: write it down before you close.
      </p>
      <output className="rounded-md bg-fill px-3 py-2 text-center text-base font-medium tracking-wide break-all select-all">
        {password}
      </output>
      <div className="flex justify-end gap-2">
        <Button
          onClick={() => void navigator.clipboard.writeText(password).then(() => setIsCopied(true))}
        >
          {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {isCopied ? "Copied" : "Copy password"}
        </Button>
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </>
  );
}
