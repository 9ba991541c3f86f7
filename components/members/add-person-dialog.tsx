"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { AddPersonForm } from "@/components/members/add-person-form";
import { NewPassword } from "@/components/members/new-password";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";

type Added = { name: string; email: string; password: string | null };

/** Adds somebody to the workspace, then shows the password that was made for him, once. */
export function AddPersonDialog() {
  const [isOpen, setIsOpen] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);

  function change(open: boolean) {
    setIsOpen(open);
    // Closing forgets the password.
    if (!open) setAdded(null);
  }

  return (
    <Dialog open={isOpen} onOpenChange={change}>
      <DialogTrigger asChild>
        <Button variant="primary">
          <Plus aria-hidden />
          Add person
        </Button>
      </DialogTrigger>
      {added ? (
        <DialogContent title={`${added.name} can sign in now`}>
          <NewPassword
            email={added.email}
            password={added.password}
            onClose={() => change(false)}
          />
        </DialogContent>
      ) : (
        <DialogContent
          title="Add person"
          description="You get a password to pass on. It can be changed after the first sign-in."
        >
          <AddPersonForm onAdded={setAdded} />
        </DialogContent>
      )}
    </Dialog>
  );
}
