import { Eye, EyeOff } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";

type PreviewButtonProps = { isShown: boolean; onChange: (isShown: boolean) => void };

/** Turns between what is written and how it will look. */
export function PreviewButton({ isShown, onChange }: PreviewButtonProps) {
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Tooltip content={isShown ? "Go on writing" : "How it will look: **bold**, _italic_, `code`"}>
      <Button
        variant="ghost"
        size="iconSm"
        aria-label="Preview"
        aria-pressed={isShown}
        onClick={() => onChange(!isShown)}
      >
        <Icon aria-hidden />
      </Button>
    </Tooltip>
  );
}
