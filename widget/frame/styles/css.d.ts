/** esbuild collects imported style sheets into the frame's one file. */
declare module "*.css";
