import css from "./panel.module.css";

/** The place of the panel, until it is there. */
export function PanelFrame() {
  return (
    <>
      <div className={css.panelOpener} />
      <div className={css.panel}>
        <div>
          <div className={css.panelHead} />
        </div>
      </div>
    </>
  );
}
