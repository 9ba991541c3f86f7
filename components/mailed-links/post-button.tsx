import { Button } from "@/components/ui/button";

type PostButtonProps = {
  /** Where the form goes: a path of ours. */
  path: string;
  /** What it asks for there; absent where the path says it all. */
  action?: string;
  label: string;
  isQuiet?: boolean;
};

/** A button that acts by POST without any script: mail scanners follow links, and press nothing. */
export function PostButton({ path, action, label, isQuiet = false }: PostButtonProps) {
  return (
    <form method="post" action={path} className="flex">
      {action && <input type="hidden" name="action" value={action} />}
      <Button
        type="submit"
        size="lg"
        variant={isQuiet ? "secondary" : "primary"}
        className="flex-1"
      >
        {label}
      </Button>
    </form>
  );
}
