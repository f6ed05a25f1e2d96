package io.github.ogpsdk.report.text;

import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Phrasebook;

/** A part of a page of text: what it is about, and where and at what length it is printed. */
abstract class Part {
  final Names names;
  final Phrasebook phrases;
  final Screen screen;
  final Detail detail;

  Part(Names names, Screen screen, Detail detail) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.detail = detail;
  }
}
