package org.saisine.casefile;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import org.saisine.correspondence.QualifyReply;
import org.saisine.correspondence.RecordReply;
import org.saisine.correspondence.SendLetter;
import org.saisine.letter.Kits;
import org.saisine.letter.LetterDrafts;
import org.saisine.publicbody.PublicBodies;
import org.saisine.request.Drafting;
import org.saisine.request.Journal;
import org.saisine.request.Requests;

/** The use cases with which the demonstration is made: the same as everybody's. */
@Dependent
record DemoTools(
        PublicBodies bodies,
        Kits kits,
        Preparation preparation,
        Drafting drafting,
        Requests requests,
        Journal journal,
        LetterDrafts letters,
        SendLetter sending,
        RecordReply replies,
        QualifyReply qualify,
        Clock clock) {}
