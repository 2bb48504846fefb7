"""Detectors and batches of known numbers of boxes, for tests of single steps."""

import optuna
import torch

from composite_nas.detection.network import draw_masks
from composite_nas.search.space import suggest
from composite_nas.training.batches import Batch, filled_length

SIZE_PX, CLASSES = 64, 5


def random_detectors(count):
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=7))
    return [suggest(study.ask(), CLASSES, 1, 0).detector for _ in range(count)]


def boxes(count, generator):
    corner = torch.rand(count, 2, generator=generator) * (SIZE_PX - 12)
    classes = torch.randint(0, CLASSES, (count, 1), generator=generator)
    return torch.cat([classes, corner, corner + 2 + torch.rand(count, 2, generator=generator) * 20], 1)


def batch_of(detector, counts, criterion, filled):
    generator = torch.Generator().manual_seed(sum(counts))
    images = torch.rand(len(counts), 3, SIZE_PX, SIZE_PX, generator=generator)
    assignment = criterion.assign([boxes(count, generator) for count in counts])
    masks = draw_masks(detector, len(counts), generator)
    length = filled_length(len(assignment.weight)) if filled else len(assignment.weight)
    return Batch(images.contiguous(memory_format=torch.channels_last), assignment.padded(length), masks)
