package codicil.indexer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everyday English words and those that rules have in their place, as lists of plain words give them: who asks whether he may
/// `stop` finds what says that he may `cease`. Each line is a list of words of which one may stand for another.
final class Alike {
  private static final Map<String, List<String>> OTHERS = Stream.of("""
      begin start commence
      end stop finish cease terminate discontinue expire
      buy obtain procure purchase acquire
      ask request apply
      tell inform notify
      give provide supply furnish
      send submit forward dispatch
      show disclose reveal
      let allow permit authorise
      ban forbid prohibit
      choose appoint nominate elect
      join accede accession
      leave withdraw
      cost price fee charge
      pay reimburse remit
      amount sum
      keep retain store
      check verify examine inspect
      change amend modify alter
      fix correct rectify repair remedy
      need require
      rule regulation requirement
      duty obligation
      late delay overdue
      reject refuse decline
      say state specify
      staff personnel
      answer respond reply
      help assist
      happen occur
      cancel revoke rescind
      limit maximum exceed
      dispute disagree
      follow comply
      break breach contravene
      decide determine
      do perform conduct
      secret confidential
      safe secure
      share apportion divide
      delete erase destroy
      measure calculate
      enough sufficient
      consequence effect
      member represent
      refund repay""".split("\n"))
      .map(line -> List.of(line.strip().split(" ")))
      .flatMap(words -> words.stream().map(word -> Map.entry(Language.ENGLISH.stem(word), words)))
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue,
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));

  private Alike() {}

  /// The words that may stand for an English word, in small letters, and itself; none if it is in no list.
  static List<String> of(String word) {
    return OTHERS.getOrDefault(Language.ENGLISH.stem(word), List.of());
  }
}
