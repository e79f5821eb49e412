// Laddar om sidan i förhandsvisningen när något nytt har byggts.
const { version, poll } = document.currentScript.dataset;

(async () => {
  for (;;) {
    try {
      const answer = await fetch(poll + version);
      if (!answer.ok) throw new Error(answer.status);
      if ((await answer.text()) !== version) return location.reload();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
})();
