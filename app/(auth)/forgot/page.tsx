import type { Metadata } from "next";
import { ForgotForm } from "@/components/auth/forgot-form";

export const metadata: Metadata = { title: "Forgot your password" };

export default function ForgotPage() {
  return (
    <>
      <div className="flex flex-col gap-1">
        <h1 className="text-lg font-semibold">Forgot your password?</h1>
        <p className="text-sm text-soft">We mail you a link for choosing a new one.</p>
      </div>
      <ForgotForm />
    </>
  );
}
