// The one script of the reading pages: Escape closes the open slip. Without it the slip's own link does.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const close = document.querySelector(".slip:target .slip-close");
  if (close instanceof HTMLElement) close.click();
});
