using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Whose an office is where several people are named with theirs, and where a rank, a body or a letter stands between an office and a name.</summary>
public class TitledListTests
{
    [Theory]
    [InlineData("Peruvian Minister Lena Ortiz, Head of the Lake Observer Mission Brigadier General Pal Strand, Peruvian Ambassador to Ghana Rolf Haug and Special Envoy Ivo Lenz met on Friday.", "Lena Ortiz: Minister (Peru); Pal Strand: Head of the Lake Observer Mission (Lake Observer Mission); Rolf Haug: Ambassador to Ghana (Peru); Ivo Lenz: Special Envoy")]
    [InlineData("Peruvian Minister Lena Ortiz, Head of the Lake Observer Mission Brigadier General Pal Strand and Special Envoy Ivo Lenz met on Friday.", "Lena Ortiz: Minister (Peru); Pal Strand: Head of the Lake Observer Mission; Ivo Lenz: Special Envoy")]
    [InlineData("The High Commissioner and the AU Special Envoy for the lakes, Marek Novotny, met on Friday.", "Marek Novotny: Special Envoy for the lakes (African Union)")]
    [InlineData("The president and commander-in-chief, Pedro Salas, met envoys.", "Pedro Salas: president; Pedro Salas: commander-in-chief")]
    [InlineData("The co-chairs of the Lake Group, Marek Novotny and Lena Ortiz, arrived.", "Marek Novotny: co-chairs of the Lake Group (Lake Group); Lena Ortiz: co-chairs of the Lake Group (Lake Group)")]
    [InlineData("The director of LNM's Peace Bureau T. Salas arrived.", "T. Salas: director of LNM's Peace Bureau (LNM's Peace Bureau)")]
    [InlineData("The team includes deputy minister of the Governor's Office U Min Htet.", "U Min Htet: deputy minister of the Governor's Office")]
    [InlineData("The team is headed by vice chairperson U Min Htet.", "U Min Htet: vice chairperson")]
    [InlineData("The camp met for what LNM spokesman Ado Barki described as \"first steps\".", "Ado Barki: spokesman (LNM)")]
    [InlineData("These guests included former taoiseach Fionn Darcy and LNM president Pedro Salas.", "Fionn Darcy: former taoiseach; Pedro Salas: president (LNM)")]
    [InlineData("Ghanaian Prime Minister General Pedro Salas arrived.", "Pedro Salas: Prime Minister (Ghana)")]
    [InlineData("Rebel commander Lt Gen Pedro Salas and Attorney General Lena Ortiz arrived.", "Pedro Salas: Rebel commander; Lena Ortiz: Attorney General")]
    [InlineData("Major General Pedro Salas met Lieutenant Colonel Marek Novotny.", "Pedro Salas: Major General; Marek Novotny: Lieutenant Colonel")]
    [InlineData("Governor General Lena Ortiz met UN Secretary General Marek Novotny.", "Lena Ortiz: Governor General; Marek Novotny: Secretary General (United Nations)")]
    [InlineData("The team includes Capt Dr. Nyo Htet.", "Nyo Htet: Capt")]
    [InlineData("Leader of the Ivar Strand-led National Council of Lamu (NCL-IS) Th Strand met ministers on Friday.", "Th Strand: Leader of the Ivar Strand-led National Council of Lamu (National Council of Lamu)")]
    [InlineData("Lena Ortiz, Horn of Africa director at the Peace Institute, arrived.", "Lena Ortiz: Horn of Africa director at the Peace Institute (Peace Institute)")]
    [InlineData("The Houthis sent a team. Their deputy leader Omar Salih arrived.", "Omar Salih: deputy leader (Houthis)")]
    [InlineData("The Lake Front sent a team. Its head of dialogue panel, Omar Salih, arrived.", "Omar Salih: head of dialogue panel (Lake Front)")]
    [InlineData("Chad's president, Omar Salih, and Peru's, Lena Ortiz, arrived.", "Omar Salih: president (Chad); Lena Ortiz: president (Peru)")]
    [InlineData("Presidents Omar Salih of Chad and Lena Ortiz of Peru met on Friday.", "Omar Salih: Presidents (Chad); Lena Ortiz: Presidents (Peru)")]
    [InlineData("Trade ministers Omar Salih (Chad), Lena Ortiz (Peru) and Ivo Lenz (Malta) met on Friday.", "Omar Salih: Trade ministers (Chad); Lena Ortiz: Trade ministers (Peru); Ivo Lenz: Trade ministers (Malta)")]
    [InlineData("The trade ministers of Chad, Omar Salih, and Peru, Lena Ortiz, met on Friday.", "Omar Salih: trade ministers (Chad); Lena Ortiz: trade ministers (Peru)")]
    [InlineData("Chadian envoys Omar Salih and Idris Bello met on Friday.", "Omar Salih: envoys (Chad); Idris Bello: envoys (Chad)")]
    [InlineData("Mediator Pedro Salas, a former president of Peru, will host the talks.", "Pedro Salas: Mediator; Pedro Salas: former president of Peru (Peru)")]
    [InlineData("Leading the Chadian side is Omar Salih, with Idris Bello as his deputy.", "Idris Bello: deputy")]
    [InlineData("Deputy director in the Ministry of Justice Lena Ortiz met envoys.", "Lena Ortiz: Deputy director in the Ministry of Justice (Ministry of Justice)")]
    [InlineData("IGAD Executive Secretary Pedro Salas met envoys.", "Pedro Salas: Executive Secretary (Intergovernmental Authority on Development)")]
    [InlineData("Pedro Salas, Minister for Merano Independence, met envoys.", "Pedro Salas: Minister for Merano Independence")]
    [InlineData("The River Front sent a team. The front's leader, Omar Salih, arrived.", "Omar Salih: leader (River Front)")]
    [InlineData("The Defence Minister of Chad Idris Moro, the Defence Minister of Niger Salou Bako and the Defence Minister of Mali Amadou Keita arrived.", "Idris Moro: Defence Minister of Chad (Chad); Salou Bako: Defence Minister of Niger (Niger); Amadou Keita: Defence Minister of Mali (Mali)")]
    [InlineData("Foreign Minister of Peru Jorge Sanz met envoys.", "Jorge Sanz: Foreign Minister of Peru (Peru)")]
    [InlineData("Peru's ambassador in Vienna Lena Ortiz met envoys.", "Lena Ortiz: ambassador in Vienna (Peru)")]
    public void Each_office_is_told_whole_of_the_one_who_holds_it(string text, string roles)
    {
        var read = Read(text);
        Assert.Equal(roles, string.Join("; ", read.All<Matter.Role>().Select(r => $"{read.Name(r.Matter.Person)}: {r.Matter.Title.Quote}{(r.Matter.Of is null ? "" : $" ({read.Name(r.Matter.Of)})")}")));
    }

    [Theory]
    [InlineData("Peruvian Minister Lena Ortiz, Head of the Lake Observer Mission Brigadier General Pal Strand, Peruvian Ambassador to Ghana Rolf Haug and Special Envoy Ivo Lenz met Chadian envoy Idris Bello.", "Lena Ortiz, Pal Strand, Rolf Haug, Ivo Lenz, Idris Bello")]
    [InlineData("Ugandan President Ana Okello, Ghanaian Prime Minister Pedro Salas and Rwandan envoy Ivo Lenz met on Friday.", "Ana Okello, Pedro Salas, Ivo Lenz")]
    [InlineData("The Defence Minister of Chad Idris Moro, the Defence Minister of Niger Salou Bako and the Defence Minister of Mali Amadou Keita met on Friday.", "Idris Moro, Salou Bako, Amadou Keita")]
    [InlineData("Presidents Omar Salih of Chad and Lena Ortiz of Peru met on Friday.", "Omar Salih, Lena Ortiz")]
    [InlineData("The trade ministers of Chad, Omar Salih, and Peru, Lena Ortiz, met on Friday.", "Omar Salih, Lena Ortiz")]
    [InlineData("On June 4 Defence Minister of Chad Idris Bello met the Foreign Minister of Niger Omar Tijani, the Co-Chairs of the Lake Group- Marek Novotny and Lena Ortiz - as well as Eva Lund.", "Idris Bello, Omar Tijani, Marek Novotny, Lena Ortiz, Eva Lund")]
    public void All_whom_a_list_names_were_there(string text, string people)
    {
        var read = Read(text);
        Assert.Equal(people, read.Names(read.Only<Matter.Meeting>().Matter.Participants));
    }

    [Theory]
    [InlineData("Gen Z marchers rejected the plan.")]
    public void What_stands_behind_such_a_word_need_be_nobody(string text) => Assert.DoesNotContain(Read(text).Result.Entities, e => e.Type == EntityType.Person);
}
