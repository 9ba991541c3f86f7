/** esbuild collects imported style sheets into the frame's one file. */
declare module "*.css";
/** As text: it comes with the script that needs it. */
declare module "*/later.css" {
  export const css: string;
}
