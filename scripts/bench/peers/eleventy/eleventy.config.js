export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: "content", includes: "../includes", output: "site" }, markdownTemplateEngine: false };
}
