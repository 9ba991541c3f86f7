import { Eye, EyeOff } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";

type PreviewButtonProps = { isShown: boolean; onChange: (isShown: boolean) => void };

/** Turns between what is written and how it will look. */
export function PreviewButton({ isShown, onChange }: PreviewButtonProps) {
  const t = useWords();
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Tooltip
      content={isShown ? t("Go on writing") : t("How it will look: **bold**, _italic_, `code`")}
    >
      <Button
        variant="ghost"
        size="iconSm"
        aria-label={t("Preview")}
        aria-pressed={isShown}
        onClick={() => onChange(!isShown)}
      >
        <Icon aria-hidden />
      </Button>
    </Tooltip>
  );
}
