import { CopyButton } from "@/components/ui/copy-button";

type CodeBlockProps = {
  code: string;
  /** What it is, for listeners. */
  label: string;
};

/** Code to be copied elsewhere. */
export function CodeBlock({ code, label }: CodeBlockProps) {
  return (
    <section aria-label={label} className="flex items-start rounded-md border bg-page">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        className="min-w-0 flex-1 overflow-x-auto p-3 font-mono text-xs leading-5"
      >
        <code>{code}</code>
      </pre>
      <CopyButton text={code} className="m-2 ms-0 shrink-0 bg-raised" />
    </section>
  );
}
