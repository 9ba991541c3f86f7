import { CopyButton } from "@/components/ui/copy-button";

type CodeBlockProps = {
  code: string;
  /** What it is, for listeners. */
  label: string;
};

/** Code to be copied elsewhere. */
export function CodeBlock({ code, label }: CodeBlockProps) {
  return (
    <section aria-label={label} className="relative rounded-md border bg-page">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        className="overflow-x-auto p-3 pe-24 font-mono text-xs leading-5"
      >
        <code>{code}</code>
      </pre>
      <CopyButton text={code} className="absolute end-2 top-2 bg-raised" />
    </section>
  );
}
