import Link from "next/link";
import { Button } from "@/components/ui/button";

export default function ResetNotFound() {
  return (
    <>
      <h1 className="text-lg font-semibold">This link no longer works</h1>
      <p className="text-sm text-soft">It has been used or is older than an hour.</p>
      <Button asChild variant="primary" size="lg">
        <Link href="/forgot">Ask for a new link</Link>
      </Button>
    </>
  );
}
