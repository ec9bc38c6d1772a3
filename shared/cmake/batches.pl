#!/usr/bin/perl
# batches.pl FILE: reads paths of C++ sources, one a line, and keeps in FILE which are compiled as one, "<batch> <path>" a line.
# Sources share a batch when each means in it what it means alone: no name of an unnamed namespace of one is declared, called or (a type)
# named in another (an alias of the same type may be), and all open the same namespaces, those of literals aside. Who was in a batch stays
# there as long as that holds. See shared/docs/batches.md.
use strict;
use warnings;

my $most_sources = 20;
my $most_lines = 2400;

my ($kept) = @ARGV;
my %before;
if (open my $file, '<', $kept) {
    while (<$file>) { $before{$2} = $1 if /^(\d+) (.+)$/ }
}

sub described {
    my ($path) = @_;
    open my $file, '<', $path or die "$path: $!\n";
    my $text = do { local $/; <$file> };
    my %source = (path => $path, lines => ($text =~ tr/\n//), declares => {}, calls => {});
    $text =~ s{^\} // namespace$}{\x01}gm;
    $text =~ s{//[^\n]*|/\*.*?\*/}{}gs;
    $text =~ s{"(?:\\.|[^"\\\n])*"}{""}g;
    $source{opens} = join ' ', sort grep { !/literals$/i } $text =~ /^\s*using\s+namespace\s+([\w:]+)/gm;
    $source{alone} = $text =~ /^\s*#\s*(?:define|undef)\b|^static\s|^enum\s+(?!class\b)/m;
    while ($text =~ /^namespace\s*\{\n(?:([^\n]*\n)\}$|(.*?)^\x01$)/gms) {
        my $body = $1 // $2;
        my $names = $source{declares};
        $names->{$1} = 1 while $body =~ /^(?:template\s*<[^\n]*>\s*)?(?:struct|class|enum\s+class|enum|union|using)\s+(\w+)/gm;
        $names->{$1} = 1 while $body =~ /^(?!\s|return\b)[^\n(=;{]*?[\s&*>](\w+)\s*(?:\(|=|\{|\[|;)/gm;
    }
    my %means = $text =~ /^using\s+(\w+)\s*=\s*([^;]+);/gm;
    $source{declares}{$_} = $means{$_} for keys %means;
    $source{calls}{$1 // $2} = 1 while $text =~ /(?<![\w.>:])(\w+)\s*[({]|\b([A-Z]\w*)/g;
    return \%source;
}

sub fits {
    my ($source, $batch) = @_;
    return 0 if $source->{alone} || $batch->{alone} || $source->{opens} ne $batch->{opens};
    return 0 if $batch->{sources} >= $most_sources || $batch->{lines} + $source->{lines} > $most_lines;
    my ($ours, $theirs) = ($source->{declares}, $batch->{declares});
    my sub same { ($ours->{$_} // '') eq ($theirs->{$_} // '') && $ours->{$_} ne 1 } # the same alias; 1 is a name of its own
    return 0 if grep { ($theirs->{$_} || $batch->{calls}{$_}) && !same } keys %$ours;
    return !grep { $theirs->{$_} && !same } keys %{$source->{calls}};
}

my (%batches, @rows);
sub put {
    my ($source, $number) = @_;
    my $batch = $batches{$number} //= {sources => 0, lines => 0, opens => $source->{opens}, alone => $source->{alone}};
    $batch->{sources}++;
    $batch->{lines} += $source->{lines};
    for my $kind (qw(declares calls)) { $batch->{$kind}{$_} = $source->{$kind}{$_} for keys %{$source->{$kind}} }
    push @rows, "$number $source->{path}\n";
}

my @homeless;
for my $source (map { chomp; described($_) } <STDIN>) {
    my $number = $before{$source->{path}};
    if (defined $number && (!$batches{$number} || fits($source, $batches{$number}))) { put($source, $number) }
    else { push @homeless, $source }
}
for my $source (@homeless) {
    my ($number) = grep { fits($source, $batches{$_}) } sort { $a <=> $b } keys %batches;
    if (!defined $number) {
        $number = 1;
        $number++ while $batches{$number};
    }
    put($source, $number);
}

my $text = join '', sort @rows;
if (open my $file, '<', $kept) {
    local $/;
    exit 0 if (<$file> // '') eq $text;
}
open my $file, '>', $kept or die "$kept: $!\n";
print $file $text;
close $file or die "$kept: $!\n";
