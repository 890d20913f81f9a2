/**
 * What becomes of each of the 210 files with documents of Apache Tika's tests (../shared/data/free/docs-tika): format, number of articles and encoding, or the
 * refusal; and the names of the files that end so.
 */
export const documentOutcomes: readonly (readonly [outcome: string, names: string])[] = [
  [
    'docx 1',
    `EmbeddedDocument.docx EmbeddedOutlook.docx EmbeddedPDF.docx NullHeader.docx footnotes.docx testAttachedTemplate.docx
    testDOCX_Thumbnail.docx testExternalRefs.docx testFrameset.docx testInstrLink.docx testMailMerge.docx
    testPDFEmbeddingAndEmbedded.docx testSubdocument.docx testWORD_1img.docx testWORD_3imgs.docx testWORD_EMFAndAttachments.docx
    testWORD_bold_character_runs.docx testWORD_bold_character_runs2.docx testWORD_embedded_pdf.docx testWORD_embedded_pics.docx
    testWORD_endnote_table.docx testWORD_features.docx testWORD_formattingFlipUnderlineOrder.docx testWORD_missing_text.docx
    testWORD_no_format.docx testWORD_numbered_list.docx testWORD_override_list_numbering.docx testWORD_sdtInTextBox.docx
    testWORD_tableInRunInsideParagraph.docx testWORD_template.docx testWORD_various.docx test_recursive_embedded_npe.docx`,
  ],
  [
    'eml 1',
    `testEmailWithPNGAtt.eml testGroupWiseEml.eml testRFC822 testRFC822-ARC testRFC822-CC-BCC testRFC822-big testRFC822-mixed-simple
    testRFC822-mixed-with-pdf-inline testRFC822-txt-body testRFC822_base64 testRFC822_eml testRFC822_encrypted_zip
    testRFC822_multipart_attachments.eml testRFC822_normal_zip testRFC822_oddfrom testRFC822_quoted
    testRFC822_simple_inline_body.txt testRFC822_x-.eml`,
  ],
  ['epub 2', `testEPUB_xml_ext.epub`],
  [
    'html 1 iso-8859-6',
    `testHTMLNoisyMetaEncoding_1.html testHTMLNoisyMetaEncoding_2.html testHTMLNoisyMetaEncoding_3.html
    testHTMLNoisyMetaEncoding_4.html`,
  ],
  ['html 1 utf-16le', `testHTML_charset_utf16le.html`],
  [
    'html 1 utf-8',
    `boilerplate-whitespace.html boilerplate.html resume.html testBoilerplateMissingSpace.html testHTML.html
    testHTML_charset_utf8.html testHTML_embedded_data_uri_js.html testHTML_embedded_img.html testHTML_embedded_img_in_js.html
    testHTML_head.html testHTML_metadata.html testHTML_metadata_two_titles.html testHTML_script_in_body.html testXHTML.html
    tika434.html`,
  ],
  ['html 1 windows-1251', `big-preamble.html`],
  ['mbox 1', `headers.mbox multiline.mbox multiline2.mbox quoted.mbox single_mail.mbox testMBOX_complex.mbox`],
  ['mbox 2', `simple.mbox`],
  ['mbox 3', `complex.mbox`],
  ['md 1 utf-8', `testMARKDOWN_dataURI.md`],
  [
    'odt 1',
    `LibreOfficeWriter_odt_1.3.odt testNPEOpenDocument.odt testODFwithOOo3.odt testODTEmbedded.odt testODTEmbeddedImageLink.odt
    testODTNoMeta.odt testODTStyles2.odt testODTStyles3.odt testOpenOffice2.odt testStyles.odt`,
  ],
  [
    'pdf 1',
    `testContentStreamSpaceGlyphs.pdf testExtraSpaces.pdf testOptionalHyphen.pdf testOverlappingText.pdf testPDF-TIKA-4444.pdf
    testPDF.pdf testPDFFileEmbInAnnotation.pdf testPDFPackage.pdf testPDFTripleLangTitle.pdf testPDF_JBIG2.pdf
    testPDF_PDFEncodedStringInXMP.pdf testPDF_XMPBasicSchema.pdf testPDF_acroform3.pdf testPDF_bad_page_303226.pdf
    testPDF_bookmarks.pdf testPDF_deeplyEmbeddedAttachments.pdf testPDF_incrementalUpdates.pdf testPDF_multiFormatEmbFiles.pdf
    testPDF_no_extract_no_accessibility_owner_empty.pdf testPDF_no_extract_yes_accessibility_owner_empty.pdf`,
  ],
  [
    'refused: It ends in the middle: it is damaged or not whole. Get the file again from where it came from.',
    `testBinControlWord.rtf`,
  ],
  [
    'refused: It has no text layer: its pages are pictures, as of a scan, or empty. Run it through text recognition (OCR), then import the result.',
    `testOCR.pdf testPDF_Version.10.x.pdf testPDF_Version.5.x.pdf testPDF_Version.6.x.pdf testPDF_Version.7.x.pdf
    testPDF_Version.8.x.pdf testPDF_diffTitles.pdf testPDF_sigflags.pdf testPDF_twoAuthors.pdf`,
  ],
  [
    'refused: It is a compressed file. Unpack it, then import what is in it.',
    `bob.gz cc.warc.gz gzip_extra_sl.warc.gz multiple.gz testODTBodyListOpenClose.xml.gz`,
  ],
  [
    'refused: It is damaged or not whole: its text is missing. Get the file again from where it came from.',
    `testWORD_truncated.docx`,
  ],
  [
    'refused: It is empty: there is no word in it.',
    `headerPic.docx testRTFBoldPlain.rtf testWORD_missing_ooxml_bean1.docx testWORD_multi_authors.docx test_list_override.rtf`,
  ],
  [
    'refused: It is named .odt and is none. If it is text, name it .txt, then import it again.',
    `testODTnotaZipFile.odt`,
  ],
  [
    'refused: It is not known what to make of a .atom file. If it is text, name it .txt, then import it again.',
    `testATOM.atom`,
  ],
  [
    'refused: It is not known what to make of a .rss file. If it is text, name it .txt, then import it again.',
    `rsstest_091.rss rsstest_20.rss`,
  ],
  [
    'refused: It is not known what to make of a .xml file. If it is text, name it .txt, then import it again.',
    `testEXCEL2003.xml testXML.xml testXXE.xml`,
  ],
  [
    'refused: It is protected by a password, or an old Word document. Open it in Word, save it as .docx without a password, then import that.',
    `protected_normal_case.docx testWORD_protected_passtika.docx`,
  ],
  [
    'refused: It is protected by a password. Save it without one, then import that.',
    `testPDF_no_extract_no_accessibility_owner_user.pdf testPDF_no_extract_yes_accessibility_owner_user.pdf`,
  ],
  [
    'refused: Its text is another document inside of it. Open it in Word or LibreOffice, save it as .docx again, then import that.',
    `testAltChunkHTML.docx testAltChunkMHT.docx`,
  ],
  [
    'refused: Old Word files (.doc) are not read. Open it in Word or LibreOffice, save it as .docx, then import that.',
    `Doc1_ole.doc simple_normal_case.doc simple_upper_case.doc test.doc testMSEquation-govdocs-863534.doc testWORD.doc testWORD6.doc
    testWORDML_tableInsideParagraph.doc testWORD_1img.doc testWORD_3imgs.doc testWORD_closingSmartQInHyperLink.doc
    testWORD_custom_props.doc testWORD_embedded_rtf.doc testWORD_header_hyperlink.doc testWORD_italicsSurroundingHyperlink.doc
    testWORD_macros.doc testWORD_multi_authors.doc testWORD_no_format.doc testWORD_phonetic.doc testWORD_protected_drm.doc
    testWORD_protected_passtika.doc testWORD_specialControlCharacter1415.doc test_TIKA-1251.doc test_recursive_embedded.doc`,
  ],
  [
    'refused: Outlook messages (.msg) are not read. Save it as .eml, then import that.',
    `test-outlook.msg test-outlook2003.msg testMSG_Appointment.msg testMSG_Contact.msg testMSG_Post.msg testMSG_StickyNote.msg
    testMSG_att_doc.msg testMSG_att_msg.msg testMSG_chinese.msg testMSG_forwarded.msg`,
  ],
  [
    'refused: There is no page in it. Save it as .html (“page only”), then import that.',
    `testUserDefinedCharset.mhtml`,
  ],
  [
    'refused: This is binary data named .html, and holds no text that could be read. Save its text as plain text (.txt, UTF-8), then import that.',
    `test_ignore_IBM420.html`,
  ],
  ['refused: Web archives (.warc) are not read. Save the pages as .html, then import those.', `testWARC_multiple.warc`],
  [
    'rtf 1',
    `testComment.rtf testRTF.rtf testRTFCorruptListOverride.rtf testRTFHexEscapeInsideWord.rtf testRTFHyperlinkAndStyles.rtf
    testRTFListLibreOffice.rtf testRTFListMicrosoftWord.rtf testRTFNewlines.rtf testRTFTIKA_1713.rtf testRTFTIKA_2500.rtf
    testRTFTIKA_2883.rtf testRTFTableCellSeparation2.rtf testRTFUmlautSpaces.rtf testRTFUmlautSpaces2.rtf
    testRTFUnicodeUCNControlWordCharacterDoubling.rtf testRTFVarious.rtf testRTFWindowsCodepage1250.rtf testRTFWithCurlyBraces.rtf
    testRTFWord2010CzechCharacters.rtf testRTF_nestedHyperlinkPageRef.rtf testRTF_parInsideHyperlink.rtf`,
  ],
  ['txt 1 utf-8', `LICENSE.txt NOTICE.txt http-response testIgnoreCharset.txt testRFC822_date_utf8`],
  ['txt 1 windows-1252', `multi-language.txt`],
];
