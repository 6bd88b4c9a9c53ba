/**
 * Whole link texts that say nothing about where the link leads (WCAG 2.2, 2.4.4), in every language that a release may
 * be written in now or later, and whatever the language of the page.
 */
export const vagueLinkTexts: ReadonlySet<string> = new Set(
  `
  here | click here | here you go | click | click this | this | this link | link | the link | this page | page | more |
  more here | read more | read more here | learn more | find out more | see more | more information | more info | info |
  further information | details | more details | continue | continue reading | go | see here | download | website | url |
  hier | hier klicken | klicken sie hier | klick | klicken | mehr | mehr hier | hier mehr | mehr dazu | mehr lesen | weiter |
  weiterlesen | hier weiterlesen | lesen sie mehr | mehr erfahren | mehr informationen | mehr infos | weitere informationen |
  weitere infos | infos | informationen | dieser link | dieser seite | diese seite | dies | zum download | webseite |
  unter diesem link | auf dieser seite | hier finden sie mehr |
  ici | cliquez ici | cliquer ici | par ici | plus | en savoir plus | lire plus | lire la suite | la suite | suite |
  voir plus | plus d'informations | plus d'infos | ce lien | lien | cette page | détails | télécharger | voir ici |
  aquí | aqui | haga clic aquí | haz clic aquí | clic aquí | pulse aquí | más | leer más | ver más | saber más |
  más información | más detalles | este enlace | enlace | esta página | detalles | descargar | siga leyendo | seguir leyendo |
  هنا | اضغط هنا | إضغط هنا | انقر هنا | أنقر هنا | المزيد | اقرأ المزيد | إقرأ المزيد | لمزيد من المعلومات | المزيد من المعلومات |
  للمزيد | لمعرفة المزيد | هذا الرابط | الرابط | رابط | هذه الصفحة | التفاصيل | تفاصيل | تحميل | تنزيل | من هنا | على هذا الرابط |
  здесь | тут | нажмите здесь | кликните здесь | подробнее | читать далее | далее | читать дальше | ещё | еще | больше |
  узнать больше | дополнительная информация | эта ссылка | по ссылке | ссылка | скачать |
  这里 | 這裡 | 此处 | 点击这里 | 点击此处 | 點擊這裡 | 按此 | 更多 | 阅读更多 | 了解更多 | 查看更多 | 更多信息 | 详情 | 链接 | 下载
  `
    .split("|")
    .map((text) => text.trim()),
);
