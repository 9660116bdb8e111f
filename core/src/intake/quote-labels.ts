export type QuoteLabel = "from" | "sent" | "to" | "subject";

/**
 * Which field of a quoted mail's head a line is ("Von: …", "*Sent:* …", "差出人: …"), or null. Mail programs write these heads in the
 * language of their owner: some thirty languages are known.
 */
export function quoteLabel(line: string): QuoteLabel | null {
  const match = /^[\s>|]{0,20}[*_]{0,3}([^:：<>@*_]{1,30}?)\s?[*_]{0,3}\s?[:：]/.exec(line.slice(0, 80));
  return match === null ? null : LABELS.get((match[1] ?? "").trim().toLowerCase()) ?? null;
}

const WORDS: Readonly<Record<QuoteLabel, string>> = {
  from: "from|von|de|da|van|från|fra|lähettäjä|od|от|від|от кого|feladó|kimden|gönderen|dari|từ|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|expéditeur|mittente|remitente|afzender|odesílatel|odosielateľ|nadawca|από|מאת|من|ผู้ส่ง|จาก|expeditor|de la|šalje|pošiljatelj|nuo|no|saatja|frá",
  sent: "sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviada em|enviado em|enviada|fecha|data|inviato|data invio|verzonden|skickat|dato|sendt|dátum|elküldve|lähetetty|päivämäärä|päiväys|wysłano|wysłane|wyslano|odesláno|odoslané|отправлено|дата|надіслано|изпратено|gönderilme tarihi|gönderildi|gönderme tarihi|tarih|送信日時|日時|日付|日期|发送时间|发送日期|寄件日期|날짜|보낸 날짜|보낸날짜|đã gửi|gửi|ngày|trimis|dată|ημερομηνία|στάλθηκε|נשלח|תאריך|تاريخ|التاريخ|تم الإرسال|tanggal|dikirim|ส่ง|วันที่|sent at|sent on|poslano|išsiųsta|saadetud",
  to: "to|an|à|a|para|per|aan|naar|till|til|vastaanottaja|do|dla|кому|címzett|kime|alıcı|kepada|đến|tới|宛先|收件人|收件者|받는 사람|받는사람|destinataire|destinatario|destinatário|ontvanger|komu|pro|προς|אל|إلى|ถึง|către|za|prima|kam|saaja|cc|kopie|copie|copia|kopia|kopi|cópia|kopio|dw|kópia|копия|копія|bilgi|抄送|副本|참조|κοιν|עותק|reply-to|antwort an|répondre à",
  subject: "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|тема|tárgy|konu|perihal|subjek|chủ đề|tiêu đề|件名|主题|主旨|제목|subiect|θέμα|נושא|الموضوع|เรื่อง|zadeva|tema|teema|efni|betr|betrifft|относно",
};

const LABELS: ReadonlyMap<string, QuoteLabel> = new Map(
  (Object.entries(WORDS) as [QuoteLabel, string][]).flatMap(([label, words]) => words.split("|").map((word): [string, QuoteLabel] => [word, label])),
);
